import { dayAfter } from "#people"

/** From this hour on, where the team works, the mail goes out; until noon, so that one that was missed still comes on the day it is for. */
const hours = { from: 7, until: 12 }

/** The Monday that a day's week begins with. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  return dayAfter(day, -weekday)
}

/** Whether it is Monday morning at an instant in a time zone. */
export function isMondayMorning(at: Date, timeZone: string): boolean {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", hourCycle: "h23" })
  const told = new Map(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const hour = Number(told.get("hour"))
  return told.get("weekday") === "Mon" && hour >= hours.from && hour < hours.until
}
