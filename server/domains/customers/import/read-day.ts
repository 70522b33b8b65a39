import { Temporal } from "temporal-polyfill"
import type { PurchaseMap } from "#contracts/purchases.ts"

type DayForm = PurchaseMap["date"]

const clock = String.raw`(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?`
const offset = String.raw`\s?(Z|[+-]\d{2}:?\d{2})?`
const forms: Record<DayForm, { shape: RegExp; year: number; month: number; day: number }> = {
  iso: { shape: new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${clock}${offset}$`), year: 1, month: 2, day: 3 },
  compact: { shape: new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${clock}${offset}$`), year: 1, month: 2, day: 3 },
  "day-first": {
    shape: new RegExp(String.raw`^(\d{1,2})[./-](\d{1,2})[./-](\d{4})${clock}${offset}$`),
    year: 3,
    month: 2,
    day: 1,
  },
  "month-first": {
    shape: new RegExp(String.raw`^(\d{1,2})[./-](\d{1,2})[./-](\d{4})${clock}${offset}$`),
    year: 3,
    month: 1,
    day: 2,
  },
}

/** The calendar day as written, "2026-03-18"; undefined where there is no such day, or it is written otherwise. */
export function readDay(text: string, form: DayForm): string | undefined {
  return partsOf(text, form)?.day.toString()
}

/** The instant meant: as the offset says, else by the clock of the time zone. A day alone is its noon, which is that day everywhere near. */
export function readInstant(text: string, form: DayForm, timeZone: string): { at: Date; dayOnly: boolean } | undefined {
  const parts = partsOf(text, form)
  if (!parts) return undefined
  const time = parts.time ?? Temporal.PlainTime.from("12:00")
  const there = parts.day.toPlainDateTime(time)
  const at =
    parts.offset && parts.time
      ? there.toZonedDateTime("UTC").subtract({ minutes: parts.offset.minutes })
      : there.toZonedDateTime(timeZone)
  return { at: new Date(at.epochMilliseconds), dayOnly: parts.time === undefined }
}

type Parts = { day: Temporal.PlainDate; time: Temporal.PlainTime | undefined; offset: { minutes: number } | undefined }

function partsOf(text: string, form: DayForm): Parts | undefined {
  const { shape, year, month, day } = forms[form]
  const found = shape.exec(text)
  if (!found) return undefined
  try {
    const [hour, minute, second = "0", zone] = found.slice(4)
    return {
      day: Temporal.PlainDate.from(
        { year: Number(found[year]), month: Number(found[month]), day: Number(found[day]) },
        { overflow: "reject" },
      ),
      time:
        hour === undefined
          ? undefined
          : Temporal.PlainTime.from(
              { hour: Number(hour), minute: Number(minute), second: Number(second) },
              { overflow: "reject" },
            ),
      offset: zone === undefined ? undefined : { minutes: minutesOf(zone) },
    }
  } catch {
    return undefined
  }
}

function minutesOf(zone: string): number {
  if (zone === "Z") return 0
  const digits = zone.replaceAll(/\D/g, "")
  return (zone.startsWith("-") ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))
}
