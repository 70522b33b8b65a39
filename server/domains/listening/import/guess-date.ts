import { type DateForm, dateForms } from "#contracts/feedback-map.ts"
import type { ColumnLook } from "./column-look.ts"
import { readDate, type WrittenDate } from "./date-formats.ts"

/** `unsure`: the values can be read day first and month first alike. */
export type GuessedDate = { date: DateForm; unsure?: "day-or-month" | "which-month" }

const wordForms = dateForms.filter((form) => !["excel-serial", "unix-seconds", "unix-milliseconds"].includes(form))
const named = /date|time|day|received|submitted|created|completed|answered|when|stamp/i

/** Guesses the form of a column's dates; undefined where it holds none. Plain numbers are dates only under a name that says so. */
export function guessDate(look: ColumnLook, today: string): GuessedDate | undefined {
  const values = [...look.values.keys()].slice(0, 300)
  if (values.length === 0) return undefined
  const fits = (date: DateForm) => values.filter((value) => readDate(value, date)).length >= values.length * 0.95
  const form = wordForms.find((form) => fits({ form }))
  if (form) {
    const unsure = form === "month-first" && fits({ form: "day-first" })
    const date: DateForm = { form, ...(isAlwaysMidnight(values, form) && { dayOnly: true }) }
    return unsure ? { date: { ...date, form: "day-first" }, unsure: "day-or-month" } : { date }
  }
  return named.test(look.name) ? guessNumeric(look, fits, today) : undefined
}

function guessNumeric(look: ColumnLook, fits: (date: DateForm) => boolean, today: string): GuessedDate | undefined {
  const numbers = [...look.values.keys()].map(Number).filter(Number.isFinite)
  const between = (min: number, max: number) =>
    numbers.length > 0 && numbers.every((number) => number >= min && number < max)
  if (between(1e12, 1e13) && fits({ form: "unix-milliseconds" })) return { date: { form: "unix-milliseconds" } }
  if (between(1e9, 1e10) && fits({ form: "unix-seconds" })) return { date: { form: "unix-seconds" } }
  if (between(25_569, 80_000) && fits({ form: "excel-serial" })) return { date: { form: "excel-serial" } }
  if (!/date|day/i.test(look.name) || !between(1, 32) || numbers.some((number) => !Number.isInteger(number)))
    return undefined
  const [year = 0, month = 0] = today.split("-").map(Number)
  return { date: { form: "day-of-month", year, month }, unsure: "which-month" }
}

function isAlwaysMidnight(values: readonly string[], form: (typeof dateForms)[number]): boolean {
  const midnight = ({ time }: WrittenDate) => time !== undefined && time.hour + time.minute + time.second === 0
  return values.every((value) => {
    const date = readDate(value, { form })
    return date === undefined || midnight(date)
  })
}
