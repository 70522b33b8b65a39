import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { Cut } from "../../server/domains/measures/counted/cut.ts"
import type { Cell } from "../../server/domains/measures/counted/read-cells.ts"
import type { Filter } from "../../server/domains/measures/filter.ts"

export type RawFact = {
  measure: string
  day: string
  unit_id: string | null
  dims: Record<string, string>
  value: number
  low: number | null
  high: number | null
  weight: number
  sign: number
}
export type Raw = { facts: RawFact[]; ancestors: Map<string, string[]> }

/** Every fact there ever was, and the tree that the rollup has. */
export async function readRaw(ctx: Ctx): Promise<Raw> {
  const { rows: facts } = await sql<RawFact>`select * from platform_fact_ever`.execute(ctx.db)
  const { rows } = await sql<{ id: string; ancestors: string[] }>`
    select u.id, coalesce(m.ancestors, u.ancestors) as ancestors from people_unit u left join measures_unit m on m.unit_id = u.id`.execute(
    ctx.db,
  )
  return { facts, ancestors: new Map(rows.map(({ id, ancestors }) => [id, ancestors])) }
}

/** What the counters of a reading must be: counted one by one, without SQL and without the registry. By measure, cell and scale. */
export function recount(raw: Raw, keys: readonly string[], filter: Filter, cut: Cut | null): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const fact of raw.facts) {
    if (!keys.includes(fact.measure) || !matches(raw, fact, filter)) continue
    for (const cell of cellsOf(raw, fact, cut)) {
      const key = `${fact.measure} ${cell} ${fact.low} ${fact.high}`
      const sums = found.get(key) ?? []
      const counters = countersOf(fact)
      const add = [1, ...counters, fact.weight, fact.weight ** 2, ...counters.map((one) => one * fact.weight)]
      found.set(
        key,
        add.map((one, at) => (sums[at] ?? 0) + fact.sign * one),
      )
    }
  }
  return new Map([...found].filter(([, [n = 0]]) => n > 0).sort(([a], [b]) => a.localeCompare(b)))
}

/** Cells as they were read, in the same form. */
export function asRead(cells: readonly Cell[]): Map<string, number[]> {
  return new Map(
    cells
      .map(({ measure, cell, scale, n, sums, weight, weightSquares, weightedSums }): [string, number[]] => [
        `${measure} ${cell} ${scale?.low ?? null} ${scale?.high ?? null}`,
        [n, ...Object.values(sums), weight, weightSquares, ...Object.values(weightedSums)],
      ])
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}

function matches({ ancestors }: Raw, fact: RawFact, { unitId, from, to, dims }: Filter): boolean {
  if (unitId && !(fact.unit_id && ancestors.get(fact.unit_id)?.includes(unitId))) return false
  if ((from && fact.day < from) || (to && fact.day > to)) return false
  return Object.entries(dims ?? {}).every(([name, value]) => fact.dims[name] === value)
}

function cellsOf({ ancestors }: Raw, fact: RawFact, cut: Cut | null): string[] {
  if (cut === null) return [""]
  if (cut.by === "dimension") return ["*", fact.dims[cut.dimension] ?? ""]
  if (cut.by === "unit") return ["*", (fact.unit_id && ancestors.get(fact.unit_id)?.[cut.depth]) || ""]
  const start = cut.grain === "month" ? `${fact.day.slice(0, 7)}-01` : fact.day
  return [`${start}${cut.from === undefined || fact.day >= cut.from ? "+" : "-"}`]
}

function countersOf({ measure, value, low, high }: RawFact): number[] {
  if (measure === "nps") return [value > 8 ? 1 : 0, value < 7 ? 1 : 0]
  if (low === null || high === null) return []
  if (measure === "csat") return [high === 5 ? (value >= 4 ? 1 : 0) : value >= 80 ? 1 : 0]
  const place = (value - low) / (high - low)
  return [place, place ** 2, value > (low + high) / 2 ? 1 : 0]
}
