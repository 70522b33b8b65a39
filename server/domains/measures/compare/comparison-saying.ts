import { type ComparisonSaying, comparisonWords } from "#contracts/comparison.ts"
import type { Comparison } from "./comparison.ts"

/** What a comparison shows, as sentences chosen but not yet said. */
export function saysOf({ units, refusal }: Comparison): ComparisonSaying[] {
  const saying = (key: ComparisonSaying["key"], count = 0) => ({ key, above: [], below: [], count })
  if (refusal) return [saying(refusal)]
  const compared = units.filter(({ compared }) => compared !== null)
  const named = (side: "above" | "below") =>
    compared.flatMap(({ outside, unit }) => (outside === side && unit ? [unit.name] : []))
  const [above, below] = [named("above"), named("below")]
  if (above.length + below.length === 0) return [saying("none", compared.length)]
  const key = below.length === 0 ? "above" : above.length === 0 ? "below" : "both"
  const others = compared.length - above.length - below.length
  return [{ key, above, below, count: 0 }, ...(others > 0 ? [saying("others", others)] : [])]
}

/** Names beyond these are only counted. */
const mostNames = 6
const listOf = new Intl.ListFormat("en-GB", { type: "conjunction" })

export function sayComparisonInEnglish(says: readonly ComparisonSaying[]): string {
  return says
    .map(({ key, above, below, count }) =>
      wordsFor(key, count)
        .replace("{{above}}", names(above))
        .replace("{{below}}", names(below))
        .replace("{{count}}", String(count)),
    )
    .join(" ")
}

function wordsFor(key: ComparisonSaying["key"], count: number): string {
  if (key === "others" || key === "none") return comparisonWords[`${key}_${count === 1 ? "one" : "other"}`]
  return comparisonWords[key]
}

function names(all: readonly string[]): string {
  const more = all.length - mostNames
  if (more < 1) return listOf.format(all)
  const rest = comparisonWords[`more_${more === 1 ? "one" : "other"}`].replace("{{count}}", String(more))
  return listOf.format([...all.slice(0, mostNames), rest])
}
