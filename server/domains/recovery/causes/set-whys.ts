import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { causeIn, changeTree } from "./change-tree.ts"

/** Asks why of one case, up to five times, each about the answer before. */
export async function setWhysOfCase(ctx: Ctx, caseId: string, whys: readonly string[]): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustWork(ctx, await getCaseForUpdate(ctx, caseId))
    await keep(ctx, { case_id: caseId }, whys)
    await record(ctx, "whys-set", "case", caseId, { whys: whys.length })
    changed(ctx, `case:${caseId}`)
  })
}

/** The same of a cause, for all its cases. */
export async function setWhysOfCause(ctx: Ctx, causeId: string, whys: readonly string[]): Promise<void> {
  await changeTree(ctx, async (ctx, tree) => {
    causeIn(tree, causeId)
    await keep(ctx, { cause_id: causeId }, whys)
    await record(ctx, "whys-set", "cause", causeId, { whys: whys.length })
  })
}

type Of = { case_id: string } | { cause_id: string }

async function keep(ctx: Ctx, of: Of, whys: readonly string[]): Promise<void> {
  const [column, id] = Object.entries(of)[0] as ["case_id" | "cause_id", string]
  await ctx.db.deleteFrom("recovery_why").where(column, "=", id).execute()
  if (whys.length === 0) return
  const by = { at: ctx.now(), by_id: actorId(ctx) }
  await ctx.db
    .insertInto("recovery_why")
    .values(whys.map((words, n) => ({ id: newId(ctx), ...of, place: n + 1, words, ...by })))
    .execute()
}

export async function readWhys(ctx: Ctx, of: Of): Promise<string[]> {
  const [column, id] = Object.entries(of)[0] as ["case_id" | "cause_id", string]
  const rows = await ctx.db.selectFrom("recovery_why").select("words").where(column, "=", id).orderBy("place").execute()
  return rows.map(({ words }) => words)
}
