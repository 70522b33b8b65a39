import type { Grammar } from "./grammar.ts"

/** What the wall shows: "2026-11-22", and the minute of the day. */
export type LocalNow = { day: string; minute: number }

/**
 * When something is promised for: a day with a minute of it (null: by the end of that day's open hours), so many minutes from now, or so many working
 * days from now.
 */
export type PromisedTime = { day: string; minute: number | null } | { inMinutes: number } | { inWorkingDays: number }

const dayLength = 86_400_000
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
const weekdayOf = (day: string) => (new Date(day).getUTCDay() + 6) % 7

/** The time that a text names; undefined where it names none that lies ahead. */
export function timeIn(text: string, grammar: Grammar, now: LocalNow): PromisedTime | undefined {
  const within = spanIn(text, grammar, now)
  if (within) return within
  const minute = minuteIn(text, grammar)
  const day = dayIn(text, grammar, now)
  if (day === undefined) {
    if (grammar.endOfDay.test(text)) return { day: now.day, minute: null }
    if (minute === undefined) return undefined
    return { day: minute > now.minute ? now.day : plus(now.day, 1), minute }
  }
  if (day === now.day && minute !== undefined && minute <= now.minute)
    return namesWeekday(text, grammar) ? { day: plus(day, 7), minute } : undefined
  return { day, minute: minute ?? null }
}

function spanIn(text: string, { within, units, numbers }: Grammar, now: LocalNow): PromisedTime | undefined {
  const found = within.exec(text)
  if (!found) return undefined
  const [, said = "", unit = ""] = found
  const count = numbers[said] ?? Number(said)
  if (units.minute.test(unit)) return { inMinutes: count }
  if (units.hour.test(unit)) return { inMinutes: count * 60 }
  if (units.working.test(unit)) return { inWorkingDays: count }
  return { day: plus(now.day, count * (units.week.test(unit) ? 7 : 1)), minute: null }
}

function minuteIn(text: string, { times, parts, numbers }: Grammar): number | undefined {
  for (const time of times) {
    const [, said, minutes = "0", half = ""] = time.exec(text) ?? []
    if (said === undefined) continue
    const hour = numbers[said] ?? Number(said)
    const afternoon = half === "p" || half === "tarde" || half === "noche"
    const morning = half === "a" || half === "mañana"
    // Nobody calls a customer at three in the night.
    const meant = afternoon ? (hour % 12) + 12 : morning ? hour % 12 : hour < 7 ? hour + 12 : hour
    const minute = meant * 60 + Number(minutes || 0)
    if (minute < 1440 && Number(minutes || 0) < 60) return minute
  }
  return parts.find(([part]) => part.test(text))?.[1]
}

function dayIn(text: string, grammar: Grammar, now: LocalNow): string | undefined {
  const date = dateIn(text, grammar, now)
  if (date) return date
  if (grammar.dayAfterTomorrow.test(text)) return plus(now.day, 2)
  if (grammar.tomorrow.test(text)) return plus(now.day, 1)
  const weekday = namedWeekday(text, grammar)
  if (weekday >= 0) return plus(now.day, (weekday - weekdayOf(now.day) + 7) % 7)
  if (grammar.today.test(text)) return now.day
  const friday = plus(now.day, Math.max(0, 4 - weekdayOf(now.day)))
  if (grammar.thisWeek.test(text)) return friday
  if (grammar.nextWeek.test(text)) return plus(now.day, 11 - weekdayOf(now.day))
  if (grammar.endOfMonth.test(text)) {
    const [year = 0, month = 1] = now.day.split("-").map(Number)
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  }
  return undefined
}

const namedWeekday = (text: string, { weekdays }: Grammar) =>
  weekdays.findIndex((name) => new RegExp(String.raw`(?<!\p{L})(?:${name})(?!\p{L})`, "u").test(text))
const namesWeekday = (text: string, grammar: Grammar) => namedWeekday(text, grammar) >= 0

/** "27 November", "27/11", "27.11.", "2026-11-27": this year, or the next where it has passed. */
function dateIn(text: string, { dates, months }: Grammar, now: LocalNow): string | undefined {
  const whole = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (whole) return ahead(Number(whole[1]), Number(whole[2]), Number(whole[3]), now)
  const year = Number(now.day.slice(0, 4))
  for (const pattern of dates) {
    const [, one = "", other = ""] = pattern.exec(text) ?? []
    if (!one) continue
    const [day, name] = /^\d/.test(one) ? [Number(one), other] : [Number(other), one]
    const month = months.findIndex((start) => name.startsWith(start)) + 1
    if (month > 0) return ahead(year, month, day, now)
  }
  const [, first, second] = /\b(\d{1,2})[/.](\d{1,2})(?![\d:])(?:\.|\b)/.exec(text) ?? []
  if (first === undefined) return undefined
  const [day, month] = Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)]
  return ahead(year, month, day, now)
}

function ahead(year: number, month: number, day: number, now: LocalNow): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (month < 1 || month > 12 || date.getUTCDate() !== day) return undefined
  const name = date.toISOString().slice(0, 10)
  return name >= now.day ? name : new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10)
}
