/** Ways by which a link reaches people; its `source` names one. Any other source is kept as a hidden field only. */
const channels: ReadonlySet<string> = new Set(["link", "poster", "email", "kiosk", "widget", "sms", "api"])

export function channelOf(source: string | undefined, otherwise: "link" | "api"): string {
  return source !== undefined && channels.has(source) ? source : otherwise
}
