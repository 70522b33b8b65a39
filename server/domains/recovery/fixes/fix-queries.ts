import { sql } from "kysely"
import type { landings } from "#contracts/recovery.ts"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { type StandardsIn, standardsIn } from "#standards"
import { caseRows, shownRows } from "../cases/case-queries.ts"
import type { FixVerdict } from "./fix-mail.ts"
import { readVerdictsOfFix } from "./fix-verdicts.ts"

const fixRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_fix as fix")
    .innerJoin("recovery_cause as cause", "cause.id", "fix.cause_id")
    .innerJoin("people_person as owner", "owner.id", "fix.owner_id")
    .leftJoin("standards_standard as standard", "standard.id", "fix.standard_id")
    .leftJoin("standards_version as version", "version.id", "standard.version_id")
    .leftJoin("people_unit as unit", "unit.id", "fix.unit_id")
    .select((eb) => [
      "fix.id",
      "fix.title",
      "fix.what",
      "fix.due_on",
      "fix.lands_in",
      "fix.lands_at",
      "fix.verdict",
      "fix.verdict_at",
      "fix.measure",
      "fix.we_did",
      "fix.done_on",
      "fix.touchpoint_id",
      "cause.id as cause_id",
      "cause.name as cause_name",
      "owner.id as owner_id",
      "owner.name as owner_name",
      "standard.id as standard_id",
      "version.title as standard_title",
      "unit.id as unit_id",
      "unit.name as unit_name",
      eb
        .selectFrom("recovery_fix_case as hung")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("hung.fix_id", "=", "fix.id")
        .as("cases"),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof fixRows>["executeTakeFirstOrThrow"]>>

const shownFix = (row: Row, said: StandardsIn) => ({
  id: row.id,
  title: row.title,
  what: row.what,
  cause: { id: row.cause_id, name: row.cause_name },
  owner: { id: row.owner_id, name: row.owner_name },
  dueOn: row.due_on,
  landsIn: row.lands_in as (typeof landings)[number],
  landsAt: row.lands_at,
  standard: said.named(row.standard_id ? { id: row.standard_id, name: row.standard_title ?? "" } : null),
  measure: row.measure,
  unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? "" } : null,
  weDid: row.we_did,
  doneOn: row.done_on,
  cases: row.cases ?? 0,
  verdict: row.verdict as FixVerdict | null,
  verdictAt: row.verdict_at?.toISOString() ?? null,
})

export async function listFixes(ctx: Ctx, state: "open" | "done" | "all") {
  let rows = fixRows(ctx).orderBy(sql`fix.done_on desc nulls first`).orderBy("fix.due_on").limit(500)
  if (state !== "all") rows = rows.where("fix.done_on", state === "open" ? "is" : "is not", null)
  const [found, said] = await Promise.all([rows.execute(), standardsIn(ctx)])
  return found.map((row) => shownFix(row, said))
}

/** One fix with those of its cases that the caller may see. */
export async function getFixScreen(ctx: Ctx, id: string) {
  const row = await fixRows(ctx).where("fix.id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This fix")
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  let cases = caseRows(ctx)
    .innerJoin("recovery_fix_case as hung", "hung.case_id", "case.id")
    .where("hung.fix_id", "=", id)
    .orderBy("case.opened_at", "desc")
    .limit(200)
  if (!reach.all)
    cases = cases.where((eb) =>
      eb.or([
        eb("case.owner_id", "=", person.id),
        eb("case.unit_id", "=", person.unitId),
        eb("case.unit_id", "=", sql<string>`any(${[...reach.unitIds]}::uuid[])`),
      ]),
    )
  const [said, verdicts, told] = await Promise.all([
    standardsIn(ctx),
    row.done_on === null ? [] : readVerdictsOfFix(ctx, id),
    ctx.db
      .selectFrom("recovery_fix_told")
      .select(sql<number>`count(*)`.as("n"))
      .where("fix_id", "=", id)
      .where("news", "=", "done")
      .executeTakeFirstOrThrow(),
  ])
  const caseRowsShown = await shownRows(ctx, await cases.execute())
  return { ...shownFix(row, said), caseRows: caseRowsShown, reportersTold: told.n, verdicts }
}

/** For later domains: what a fix was and did. */
export async function getFix(ctx: Ctx, id: string) {
  const row = await fixRows(ctx).where("fix.id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This fix")
  return {
    id: row.id,
    title: row.title,
    what: row.what,
    weDid: row.we_did,
    causeName: row.cause_name,
    unitId: row.unit_id,
    touchpointId: row.touchpoint_id,
    measure: row.measure,
    doneOn: row.done_on,
    standardId: row.standard_id,
  }
}

/** The customers whose cases a fix answers, each once, with one of their cases. */
export async function listCustomersOfFix(ctx: Ctx, fixId: string): Promise<{ customerId: string; caseId: string }[]> {
  const rows = await ctx.db
    .selectFrom("recovery_fix_case as hung")
    .innerJoin("recovery_case as case", "case.id", "hung.case_id")
    .distinctOn("case.customer_id")
    .select(["case.customer_id", "case.id"])
    .where("hung.fix_id", "=", fixId)
    .where("case.customer_id", "is not", null)
    .where("case.history", "=", false)
    .orderBy("case.customer_id")
    .orderBy("case.opened_at", "desc")
    .execute()
  return rows.map((row) => ({ customerId: row.customer_id as string, caseId: row.id }))
}
