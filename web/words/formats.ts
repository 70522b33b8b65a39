import type { Money } from "#contracts/shapes.ts"

/** Numbers, money and dates in words of one locale. All by Intl; nothing is put together by hand. */
export type Formats = {
  locale: string
  /** 1204.5 → "1,204.5"; `digits` fixes the decimals. */
  number: (value: number, digits?: number) => string
  /** With a sign that is always shown: "+39.8", "−3". */
  signed: (value: number, digits?: number) => string
  /** A share between 0 and 1: "62%". */
  share: (value: number, digits?: number) => string
  /** Minutes as the two largest of days, hours and minutes: "2 hr 5 min". */
  duration: (minutes: number) => string
  money: (amount: Money) => string
  /** A calendar day or an instant: "22 Nov 2026". */
  day: (when: string | Date) => string
  /** With the weekday, for what is near: "Sunday 22 November". */
  fullDay: (when: string | Date) => string
  /** "2026-11" → "Nov 2026". */
  month: (month: string) => string
  /** "22 Nov 2026, 08:00". */
  moment: (when: string | Date) => string
  /** "08:00". */
  time: (when: string | Date) => string
  /** "3 days ago", "in 2 hours": the largest unit that is at least one. */
  ago: (when: string | Date, now: Date) => string
  list: (items: readonly string[]) => string
}

const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const

const known = new Map<string, Formats>()

/** Made once per locale: Intl objects are costly to build. */
export function formatterFor(locale: string): Formats {
  const found = known.get(locale)
  if (found !== undefined) return found
  const made = build(locale)
  known.set(locale, made)
  return made
}

function build(locale: string): Formats {
  const numbers = new Map<string, Intl.NumberFormat>()
  const number = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const found = numbers.get(key) ?? new Intl.NumberFormat(locale, options)
    numbers.set(key, found)
    return found
  }
  const digitsOf = (digits: number | undefined) =>
    digits === undefined
      ? { maximumFractionDigits: 1 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const dayOnly = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
  const monthOnly = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" })
  const longDay = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" })
  const dayAndTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
  const timeOnly = new Intl.DateTimeFormat(locale, { timeStyle: "short" })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const lists = new Intl.ListFormat(locale, { type: "conjunction" })
  return {
    locale,
    number: (value, digits) => withMinus(number(digitsOf(digits)).format(value)),
    signed: (value, digits) => withMinus(number({ ...digitsOf(digits), signDisplay: "exceptZero" }).format(value)),
    share: (value, digits = 0) =>
      number({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    duration: (minutes) => durationText(number, minutes),
    money: ({ minor, currency }) => moneyText(number({ style: "currency", currency }), minor),
    day: (when) => dayOnly.format(asDate(when)),
    fullDay: (when) => longDay.format(asDate(when)),
    month: (month) => monthOnly.format(new Date(`${month}-01T00:00:00Z`)),
    moment: (when) => dayAndTime.format(asDate(when)),
    time: (when) => timeOnly.format(asDate(when)),
    ago: (when, now) => relativeText(relative, asDate(when), now),
    list: (items) => lists.format(items),
  }
}

/** Many locales come with a hyphen for minus; a minus is as wide as a plus. */
const withMinus = (text: string) => text.replace("-", "−")

/** Minor units differ by currency (yen none, dinar three): Intl knows. */
function moneyText(format: Intl.NumberFormat, minor: number): string {
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** decimals)
}

function relativeText(format: Intl.RelativeTimeFormat, when: Date, now: Date): string {
  const seconds = (when.getTime() - now.getTime()) / 1000
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
  }
  return format.format(0, "minute")
}

/** A bare day is that day here, not midnight in Greenwich. */
function asDate(when: string | Date): Date {
  if (when instanceof Date) return when
  return new Date(/^\d{4}-\d\d-\d\d$/.test(when) ? `${when}T12:00:00` : when)
}

function durationText(number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat, value: number): string {
  const minutes = Math.round(value)
  const parts = [
    ["day", Math.floor(minutes / 1440)],
    ["hour", Math.floor(minutes / 60) % 24],
    ["minute", minutes % 60],
  ] as const
  const first = parts.findIndex(([, count]) => count > 0)
  return parts
    .slice(first === -1 ? 2 : first, first === -1 ? 3 : first + 2)
    .filter(([, count], at) => at === 0 || count > 0)
    .map(([unit, count]) => number({ style: "unit", unit, unitDisplay: "short" }).format(count))
    .join(" ")
}
