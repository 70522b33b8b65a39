import type { EvenHandedness } from "#contracts/even-handedness.ts"
import { csvFile } from "#platform/csv/csv-file.ts"
import { measureInEnglish } from "./saying.ts"

/** Even-handedness as a file: the same numbers as the API, and last what they say. */
export function csvOfEvenHandedness({ measure, by, groups, whole, trend, gap, sentence }: EvenHandedness): string {
  const byWeight = ["apart_weighted", "apart_weighted_low", "apart_weighted_high"]
  const apart = ["apart", "apart_low", "apart_high", "apart_chance", ...byWeight]
  const head = ["measure", by, "name", "value", "low", "high", "n", "hidden", "weighted", ...apart]
  const line = (
    value: string | null,
    name: string | null,
    figure: EvenHandedness["whole"],
    ...rest: (number | null)[]
  ) => [
    measure,
    value,
    name,
    figure.value,
    figure.low,
    figure.high,
    figure.n,
    figure.hidden,
    figure.weighted?.value ?? null,
    ...rest,
  ]
  const none = Array.from({ length: 7 }, () => null)
  const rows = groups.map(({ value, name, figure, apart }) =>
    line(value, name, figure, ...(apart ? apartOf(apart) : none)),
  )
  const all = line("(all)", measureInEnglish(measure), whole, ...none)
  const gapRow = gap && [
    measure,
    "(small less large)",
    sentence,
    ...[gap.value, gap.low, gap.high],
    ...[null, null, gap.weighted?.value ?? null],
    ...[null, null, null, trend?.chance ?? null, null, null, null],
  ]
  const said = gapRow ?? [measure, "(says)", sentence, ...Array.from({ length: 13 }, () => null)]
  return csvFile([head, ...rows, all, said])
}

const apartOf = ({ value, low, high, chance, weighted }: NonNullable<EvenHandedness["groups"][number]["apart"]>) => [
  ...[value, low, high, chance],
  ...[weighted?.value ?? null, weighted?.low ?? null, weighted?.high ?? null],
]
