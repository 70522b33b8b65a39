import { Refusal } from "#platform/errors/refusal.ts"

/** Whether this program knows the calendar of a zone: "Europe/Lisbon". */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function refuseUnknownTimeZone(name: string | null | undefined, path: string): void {
  if (name && !isTimeZone(name))
    throw new Refusal("unknown-time-zone", `"${name}" is not a time zone. Choose one such as Europe/Lisbon.`, {
      status: 400,
      told: { zone: name },
      fields: [{ path, message: "Choose a time zone such as Europe/Lisbon." }],
    })
}
