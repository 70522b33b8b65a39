import type { Drivers } from "#contracts/drivers.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Drivers as a file: the same numbers as the API; what was left out stands with its reason, and what cannot be said as a sentence. */
export function csvOfDrivers({
  kind,
  drivers,
  leftOut,
  rSquared,
  rSquaredWeighted,
  n,
  outcome,
  sentence,
}: Drivers): string {
  const head = ["question", "text", "value", "low", "high", "correlation", "n", "stated", "left_out"]
  const byWeight = ["weighted", "weighted_low", "weighted_high"]
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
    one.weighted?.value ?? null,
    one.weighted?.low ?? null,
    one.weighted?.high ?? null,
  ])
  const none = [null, null, null]
  const rest = leftOut.map((one) => [one.question, one.text, null, null, null, null, one.n, null, one.why, ...none])
  const whole = ["(all)", outcome?.text ?? null, rSquared?.value, rSquared?.low, rSquared?.high, null, n, null, null]
  const wholeByWeight = [rSquaredWeighted?.value ?? null, rSquaredWeighted?.low ?? null, rSquaredWeighted?.high ?? null]
  const why = ["(all)", sentence, null, null, null, null, n, null, kind, ...none]
  const all = kind === "found" ? [...rows, ...rest, [...whole, ...wholeByWeight]] : [...rest, why]
  return csvFile([[...head, ...byWeight], ...all])
}
