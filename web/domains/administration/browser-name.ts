/** Checked in this order: later browsers name earlier ones as well. */
const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const

/** "Firefox · Windows" of what a browser says of itself; null when it says nothing we know. */
export function browserIn(userAgent: string | null): string | null {
  const found = (names: readonly (readonly [string, string])[]) =>
    names.find(([mark]) => userAgent?.includes(mark))?.[1] ?? null
  const parts = [found(browsers), found(systems)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(" · ")
}
