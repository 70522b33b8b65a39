import type { DateForm } from "#contracts/feedback-map.ts"

/**
 * A date as it is written down: by the calendar, with the time of day where one is given, and the offset from UTC in minutes where one is
 * given. Always a real day and a real time.
 */
export type WrittenDate = { year: number; month: number; day: number; time?: TimeOfDay; offset?: number }
export type TimeOfDay = { hour: number; minute: number; second: number; millisecond: number }

/** Reads a date in the form that the map names; undefined where it is not one. Years before 1900 are not taken for dates. */
export function readDate(text: string, date: DateForm): WrittenDate | undefined {
  if (text.length > longestDate) return undefined
  if (date.form === "day-of-month")
    return /^\d{1,2}$/.test(text) ? real(date.year, date.month, Number(text)) : undefined
  const read = readers[date.form](text)
  return read && date.dayOnly ? real(read.year, read.month, read.day) : read
}

/** "Wednesday, 18 September 2020, 11:05:59.123456789 p.m. +02:00" has 59 characters. */
const longestDate = 64

const clock = String.raw`(?:(?:,?\s+|T)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?)?`
const offset = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`
const iso = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${clock}${offset}$`)
const yearFirst = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${clock}${offset}$`)
const yearLast = new RegExp(String.raw`^(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4}|\d{2})${clock}${offset}$`)
const weekday = String.raw`(?:[A-Za-z]{3,9},?\s+)?`
const dayThenName = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})${clock}${offset}$`,
)
const nameThenDay = new RegExp(
  String.raw`^${weekday}([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${clock}${offset}$`,
)

const readers: Record<Exclude<DateForm["form"], "day-of-month">, (text: string) => WrittenDate | undefined> = {
  iso: (text) => parts(iso.exec(text), 1, 2, 3),
  "year-first": (text) => parts(yearFirst.exec(text), 1, 2, 3),
  "month-first": (text) => parts(yearLast.exec(text), 3, 1, 2),
  "day-first": (text) => parts(yearLast.exec(text), 3, 2, 1),
  written: (text) => parts(dayThenName.exec(text), 3, 2, 1) ?? parts(nameThenDay.exec(text), 3, 1, 2),
  "excel-serial": excelSerial,
  "unix-seconds": (text) => (/^\d{1,12}(\.\d+)?$/.test(text) ? fromUtc(Number(text) * 1000) : undefined),
  "unix-milliseconds": (text) => (/^\d{1,15}$/.test(text) ? fromUtc(Number(text)) : undefined),
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const monthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] // biome-ignore format: one line

function monthOf(text = ""): number {
  if (/^\d/.test(text)) return Number(text)
  const name = text.toLowerCase()
  const index = months.indexOf(name.slice(0, 3))
  return index >= 0 && (name.length === 3 || name === "sept" || name === monthNames[index]) ? index + 1 : 0
}

/** Puts together what an expression has found; its groups 4 to 9 are hour, minute, second, fraction, am or pm, and offset. */
function parts(found: RegExpExecArray | null, yearAt: number, monthAt: number, dayAt: number): WrittenDate | undefined {
  if (!found) return undefined
  const date = real(fullYear(found[yearAt]), monthOf(found[monthAt]), Number(found[dayAt]))
  if (!date || found[4] === undefined) return date
  const time = timeOfDay(found[4], found[5], found[6], found[7], found[8])
  if (!time) return undefined
  date.time = time
  if (found[9] !== undefined) date.offset = minutesOf(found[9])
  return date
}

function fullYear(text = ""): number {
  const year = Number(text)
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

function timeOfDay(h: string, m = "0", s = "0", fraction = "0", half?: string): TimeOfDay | undefined {
  let hour = Number(h)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0)
  }
  const minute = Number(m)
  const second = Math.min(Number(s), 60)
  if (hour > 23 || minute > 59 || Number(s) > 60) return undefined
  return { hour, minute, second: Math.min(second, 59), millisecond: Math.floor(Number(`0.${fraction}`) * 1000) }
}

function minutesOf(offset: string): number {
  if (!/^[+-]/.test(offset)) return 0
  const sign = offset.startsWith("-") ? -1 : 1
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))
}

/** Days since 1899-12-30, which is how spreadsheets count from March 1900 on; the fraction is the local time of day. */
function excelSerial(text: string): WrittenDate | undefined {
  if (!/^\d{1,6}([.,]\d+)?$/.test(text)) return undefined
  const serial = Number(text.replace(",", "."))
  if (serial < 61) return undefined
  const instant = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000)
  const date = real(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
  if (date && !Number.isInteger(serial)) date.time = timeOn(instant)
  return date
}

function fromUtc(milliseconds: number): WrittenDate | undefined {
  const instant = new Date(milliseconds)
  const date = real(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
  return date && { ...date, time: timeOn(instant), offset: 0 }
}

function timeOn(instant: Date): TimeOfDay {
  return {
    hour: instant.getUTCHours(),
    minute: instant.getUTCMinutes(),
    second: instant.getUTCSeconds(),
    millisecond: instant.getUTCMilliseconds(),
  }
}

function real(year: number, month: number, day: number): WrittenDate | undefined {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return { year, month, day }
}
