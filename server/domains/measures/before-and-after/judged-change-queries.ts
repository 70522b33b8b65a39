import { sql } from "kysely"
import type { JudgedChange } from "#contracts/before-and-after.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import type { Change } from "../changes/change-queries.ts"
import type { Dimension } from "../filter.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { listNames } from "../readings/list-names.ts"
import { rolledTree } from "../rollup/rolled-tree.ts"
import type { UnitTree } from "../unit-tree.ts"

type Row = Omit<Change, "cause"> & { causeKind: string | null; causeId: string | null }

const columns = sql`c.id, c.measure, c.unit_id as "unitId", c.dims, c.day, c.words, c.cause_kind as "causeKind", c.cause_id as "causeId"`

/** The latest changes, at most so many: of a unit and all below it, and of one measure, where these are told. */
export async function listLatestChanges(
  ctx: Ctx,
  unitId: string | null,
  measure: MeasureKey | undefined,
  most: number,
): Promise<Change[]> {
  const within = unitId
    ? sql`and c.unit_id in (select id from ${rolledTree} tree where ancestors @> array[${unitId}::uuid])`
    : sql``
  const { rows } = await sql<Row>`select ${columns} from measures_change c
    where c.measure = any(${measure ? [measure] : [...measureKeys]}) ${within} order by c.day desc, c.id desc limit ${most}`.execute(
    ctx.db,
  )
  return rows.map(changeOf)
}

/** Throws not-found. */
export async function getChange(ctx: Ctx, id: string): Promise<Change> {
  const { rows } = await sql<Row>`select ${columns} from measures_change c where c.id = ${id}`.execute(ctx.db)
  const [row] = rows
  if (!row) throw notFound("This change")
  return changeOf(row)
}

/** Those of the units in which, or below which, a change of this measure was marked in these days. */
export async function listChangedUnits(
  ctx: Ctx,
  measure: MeasureKey,
  unitIds: readonly string[],
  days: { from: string; to: string },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct asked.id from unnest(${[...unitIds]}::uuid[]) asked (id)
    join ${rolledTree} tree on tree.ancestors @> array[asked.id] join measures_change c on c.unit_id = tree.id
    where c.measure = ${measure} and c.day between ${days.from}::date and ${days.to}::date`.execute(ctx.db)
  return new Set(rows.map(({ id }) => id))
}

/** What the charts of changes are of, in names: the unit, and what they are narrowed to. */
export async function listPlaces(
  ctx: Ctx,
  tree: UnitTree,
  changes: readonly Change[],
): Promise<Pick<JudgedChange, "unit" | "narrowed">[]> {
  const pairs = changes.flatMap(({ dims }) => Object.entries(dims) as [Dimension, string][])
  const names = new Map(
    await Promise.all(
      [...Map.groupBy(pairs, ([by]) => by)].map(
        async ([by, values]) => [by, await listNames(ctx, by, [...new Set(values.map(([, value]) => value))])] as const,
      ),
    ),
  )
  return changes.map(({ unitId, dims }) => {
    const unit = unitId === null ? undefined : tree.units.get(unitId)
    return {
      unit: unit ? { id: unit.id, name: unit.name } : null,
      narrowed: (Object.entries(dims) as [Dimension, string][]).map(([by, value]) => ({
        by,
        value,
        name: names.get(by)?.get(value) ?? value,
      })),
    }
  })
}

const changeOf = ({ causeKind, causeId, ...change }: Row): Change => ({
  ...change,
  cause: causeKind && causeId ? { kind: causeKind, id: causeId } : null,
})
