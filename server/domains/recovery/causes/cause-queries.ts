import { sql } from "kysely"
import type { z } from "zod"
import type { CauseNode, getCause as contract } from "#contracts/recovery.ts"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { caseRows, shownRows } from "../cases/case-queries.ts"
import { lineOf } from "./cause-tree.ts"
import { readTree } from "./change-tree.ts"
import { readWhys } from "./set-whys.ts"

const mostCases = 50
const mostThemes = 12

const causeRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_cause as cause")
    .leftJoin("people_unit as unit", "unit.id", "cause.unit_id")
    .select((eb) => [
      "cause.id",
      "cause.name",
      "cause.parent_id",
      "cause.avoidable",
      "cause.retired_at",
      "unit.id as unit_id",
      "unit.name as unit_name",
      eb
        .selectFrom("recovery_case as case")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("case.cause_id", "=", "cause.id")
        .where("case.demonstration", "=", false)
        .as("cases"),
      eb
        .selectFrom("recovery_fix as fix")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("fix.cause_id", "=", "cause.id")
        .as("fixes"),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof causeRows>["executeTakeFirstOrThrow"]>>

const shownCause = (row: Row): CauseNode => ({
  id: row.id,
  name: row.name,
  parentId: row.parent_id,
  avoidable: row.avoidable,
  unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? "" } : null,
  cases: row.cases ?? 0,
  fixes: row.fixes ?? 0,
  retired: row.retired_at !== null,
})

/** The organisation's causes, each with the number of its cases, the most frequent first; without those that were merged away. */
export async function listCauses(ctx: Ctx): Promise<CauseNode[]> {
  const rows = await causeRows(ctx)
    .where("cause.merged_into", "is", null)
    .orderBy("cases", "desc")
    .orderBy("cause.name")
    .limit(2000)
    .execute()
  return rows.map(shownCause)
}

export async function getCause(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const row = await causeRows(ctx).where("cause.id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This cause")
  const tree = await readTree(ctx)
  const named = (other: string) => ({ id: other, name: tree.get(other)?.name ?? "" })
  const ids = belowAndItself([...tree.keys()], (one) => lineOf(tree, one), id)
  const [whys, themes, cases, fixes, own] = await Promise.all([
    readWhys(ctx, { cause_id: id }),
    listThemes(ctx, ids),
    listCases(ctx, id),
    ctx.db
      .selectFrom("recovery_fix")
      .select(["id", "title as name", "done_on as doneOn", "due_on as dueOn"])
      .where("cause_id", "=", id)
      .orderBy("due_on")
      .limit(100)
      .execute(),
    ctx.db
      .selectFrom("recovery_case")
      .select(sql<number>`count(*)`.as("n"))
      .where("cause_id", "=", id)
      .where("own_error", "=", true)
      .where("demonstration", "=", false)
      .executeTakeFirstOrThrow(),
  ])
  const mergedInto = tree.get(id)?.mergedInto ?? null
  return {
    ...shownCause(row),
    mergedInto: mergedInto === null ? null : named(mergedInto),
    above: lineOf(tree, id).slice(1).toReversed().map(named),
    below: [...tree.values()]
      .filter(({ parentId, mergedInto }) => parentId === id && mergedInto === null)
      .map((child) => named(child.id)),
    whys,
    themes,
    caseRows: cases,
    fixRows: fixes,
    ownErrors: own.n,
  }
}

/** These of `all` whose line upwards holds this one. */
export const belowAndItself = (all: readonly string[], line: (id: string) => readonly string[], id: string): string[] =>
  all.filter((one) => line(one).includes(id))

async function listThemes(ctx: Ctx, causeIds: readonly string[]): Promise<{ theme: string; cases: number }[]> {
  const { rows } = await sql<{ theme: string; cases: number }>`
    select t.theme, count(distinct c.id)::int as cases
    from recovery_case c join listening_comment comment on comment.response_id = c.response_id
    join listening_comment_theme t on t.comment_id = comment.id
    where c.cause_id = any(${[...causeIds]}::uuid[]) and not c.demonstration
    group by t.theme order by cases desc, t.theme limit ${mostThemes}`.execute(ctx.db)
  return rows
}

async function listCases(ctx: Ctx, causeId: string) {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  let rows = caseRows(ctx).where("case.cause_id", "=", causeId).orderBy("case.opened_at", "desc").limit(mostCases)
  if (!reach.all)
    rows = rows.where((eb) =>
      eb.or([
        eb("case.owner_id", "=", person.id),
        eb("case.unit_id", "=", person.unitId),
        eb("case.unit_id", "=", sql<string>`any(${[...reach.unitIds]}::uuid[])`),
      ]),
    )
  return shownRows(ctx, await rows.execute())
}
