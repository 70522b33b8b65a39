import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { CauseHere } from "./cause-tree.ts"

export type KeptCause = CauseHere & {
  name: string
  avoidable: boolean
  unitId: string | null
  retired: boolean
  mergedInto: string | null
}
export type Tree = ReadonlyMap<string, KeptCause>

/** One change of the tree at a time, on the tree as it stands: so no two moves make a ring, and no two names meet in one place. */
export async function changeTree<T>(ctx: Ctx, work: (ctx: Ctx, tree: Tree) => Promise<T>): Promise<T> {
  return inTransaction(ctx, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('causes', 0))`.execute(ctx.db)
    const result = await work(ctx, await readTree(ctx))
    changed(ctx, "causes")
    return result
  })
}

export async function readTree(ctx: Ctx): Promise<Tree> {
  const rows = await ctx.db
    .selectFrom("recovery_cause")
    .select([
      "id",
      "name",
      "parent_id as parentId",
      "avoidable",
      "unit_id as unitId",
      "merged_into as mergedInto",
      sql<boolean>`retired_at is not null`.as("retired"),
    ])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Throws not-found where there is none, or where it was merged away. */
export function causeIn(tree: Tree, id: string): KeptCause {
  const cause = tree.get(id)
  if (!cause || cause.mergedInto !== null) throw notFound("This cause")
  return cause
}

/** Throws where another cause of this name hangs there already. */
export function mustBeAlone(tree: Tree, cause: { id: string; name: string; parentId: string | null }): void {
  for (const other of tree.values())
    if (other.id !== cause.id && other.parentId === cause.parentId && other.name === cause.name)
      throw new Refusal(
        "cause-named-so",
        `There is a cause called "${cause.name}" in that place already. Merge the two, or give one another name.`,
        { told: { name: cause.name } },
      )
}
