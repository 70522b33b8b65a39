import type { Assumption, AssumptionName, Range } from "#contracts/assumptions.ts"

/**
 * What others found, for those who have not measured it themselves; docs/using/measures.md tells the sources. Null where nobody else can know. The
 * lower ends of reaches are often quoted numbers, the upper ones of American Express (2017); the share that acts has no source that holds for all trades,
 * and its range is wide on purpose.
 */
const published: Readonly<Record<AssumptionName, Range | null>> = {
  "unhappy-tell": { low: 9, high: 15 },
  "happy-tell": { low: 4, high: 11 },
  "acts-on-it": { low: 0.01, high: 0.05 },
  "customer-worth": null,
  "minutes-a-case": null,
  "an-hour": null,
}

/** "9-15" or "12" as a range; the ends may come in either order. */
export function rangeOf(text: string): Range {
  const [first = 0, second = first] = text.split("-").map(Number)
  return { low: Math.min(first, second), high: Math.max(first, second) }
}

/** What holds: what this view says, else what a steward has kept, else what purchases tell, else what is published. */
export function assumptionFrom(
  name: AssumptionName,
  { text, kept, purchases }: { text?: string | undefined; kept: Range | undefined; purchases?: Range | null },
): Assumption {
  if (text !== undefined) return { name, range: rangeOf(text), from: "address" }
  if (kept) return { name, range: kept, from: "kept" }
  if (purchases) return { name, range: purchases, from: "purchases" }
  const range = published[name]
  return { name, range, from: range ? "published" : "none" }
}
