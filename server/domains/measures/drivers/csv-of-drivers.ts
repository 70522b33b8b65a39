import { stringify } from "csv-stringify/sync"
import type { Drivers } from "#contracts/drivers.ts"

/** Drivers as a file: the same numbers as the API; what was left out stands with its reason, and what cannot be said as a sentence. */
export function csvOfDrivers({ kind, drivers, leftOut, rSquared, n, outcome, sentence }: Drivers): string {
  const head = ["question", "text", "value", "low", "high", "correlation", "n", "stated", "left_out"]
  const rows = drivers.map((one) => [
    one.question,
    one.text,
    one.value,
    one.low,
    one.high,
    one.correlation,
    one.n,
    one.stated,
    null,
  ])
  const rest = leftOut.map((one) => [one.question, one.text, null, null, null, null, one.n, null, one.why])
  const whole = ["(all)", outcome?.text ?? null, rSquared?.value, rSquared?.low, rSquared?.high, null, n, null, null]
  const why = ["(all)", sentence, null, null, null, null, n, null, kind]
  const all = kind === "found" ? [...rows, ...rest, whole] : [...rest, why]
  return `\ufeff${stringify([head, ...all], { escape_formulas: true, record_delimiter: "\r\n" })}`
}
