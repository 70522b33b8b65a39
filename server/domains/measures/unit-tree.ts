import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { rolledTree } from "./rollup/rolled-tree.ts"

/** A unit as measures see it: how many people it and everything below it have decides who may see its figures. */
export type TreeUnit = {
  id: string
  name: string
  parentId: string | null
  /** From the top to this one. */
  ancestors: readonly string[]
  /** People in it and below. */
  people: number
  retired: boolean
}

export type UnitTree = {
  units: ReadonlyMap<string, TreeUnit>
  /** By name. */
  childrenOf(unitId: string | null): readonly TreeUnit[]
}

/** All units with their people, in one statement, as they are filed in the rollup: a unit that moves takes its figures along. */
export async function readUnitTree(ctx: Ctx): Promise<UnitTree> {
  const found = await readOften(
    ctx,
    sql<{ id: string; name: string; path: string; own: number; retired: boolean }>`
      select u.id, u.name, array_to_string(filed.ancestors, ' ') as path, u.retired_at is not null as retired, coalesce(people.own, 0) as own
      from people_unit u join ${rolledTree} filed on filed.id = u.id
      left join (select unit_id, count(*)::int as own from people_person where left_at is null group by unit_id) people on people.unit_id = u.id
      order by u.name, u.id`,
  )
  const rows = found.map((unit) => ({ ...unit, ancestors: unit.path.split(" ") }))
  const people = new Map<string, number>()
  for (const row of rows) for (const id of row.ancestors) people.set(id, (people.get(id) ?? 0) + row.own)
  return treeOf(
    rows.map(({ id, name, ancestors, retired }) => ({
      id,
      name,
      parentId: ancestors.at(-2) ?? null,
      ancestors,
      people: people.get(id) ?? 0,
      retired,
    })),
  )
}

export function treeOf(units: readonly TreeUnit[]): UnitTree {
  const children = new Map<string | null, TreeUnit[]>()
  for (const unit of units) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit])
  return { units: new Map(units.map((unit) => [unit.id, unit])), childrenOf: (id) => children.get(id) ?? [] }
}

/**
 * The unit that a filter means; null for the whole company, which is also what its only top unit means: facts that belong to no unit are the
 * company's. Throws not-found for a unit that does not exist.
 */
export function unitMeant(tree: UnitTree, unitId: string | null | undefined): TreeUnit | null {
  if (!unitId) return null
  const unit = tree.units.get(unitId)
  if (!unit) throw notFound("This unit")
  return unit.parentId === null && tree.childrenOf(null).length === 1 ? null : unit
}
