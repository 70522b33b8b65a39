import { sql } from "kysely"
import { getReach, reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { type CountedCase, countCase } from "../cases/count-case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { mustBeAhead, mustBeBeforeDue, outcomeWhenDone } from "./promise.ts"
import { remindAt } from "./promise-due.ts"

type OpenPromise = CountedCase & {
  case_id: string | null
  to_whom: string | null
  made_in: string
  what: string
  owner_id: string
  due_at: Date
}

/** The promise was done: kept when in time, broken when late. Said twice, it changes nothing. */
export async function keepPromise(ctx: Ctx, promiseId: string): Promise<void> {
  await settling(ctx, promiseId, async (ctx, promise) =>
    settle(ctx, promise, outcomeWhenDone(promise.due_at, ctx.now())),
  )
}

/** A new time was agreed before the old one had passed: the old promise counts neither as kept nor as broken. */
export async function renegotiatePromise(
  ctx: Ctx,
  promiseId: string,
  dueAt: Date,
  what: string | undefined,
): Promise<void> {
  await settling(ctx, promiseId, async (ctx, promise) => {
    mustBeBeforeDue(promise.due_at, ctx.now())
    mustBeAhead(dueAt, ctx.now())
    await settle(ctx, promise, "renegotiated")
    await ctx.db
      .insertInto("recovery_promise")
      .values({
        id: newId(ctx),
        case_id: promise.case_id,
        customer_id: promise.case_id ? null : promise.customer_id,
        to_whom: promise.to_whom,
        unit_id: promise.case_id ? null : promise.unit_id,
        made_in: promise.made_in,
        instead_of: promise.id,
        remind_at: remindAt((await readClockRules(ctx)).calendarOf(promise.unit_id), ctx.now(), dueAt),
        what: what ?? promise.what,
        owner_id: promise.owner_id,
        due_at: dueAt,
        made_at: ctx.now(),
      })
      .execute()
  })
}

/** The round that finds what is overdue: a promise whose time has passed is broken, and its owner's screens show it. */
export async function breakOverduePromises(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const overdue = await openPromises(ctx)
      .where("promise.due_at", "<", ctx.now())
      .forUpdate("promise")
      .skipLocked()
      .limit(1000)
      .execute()
    for (const promise of overdue) await settle(ctx, promise, "broken")
  })
}

async function settling(
  ctx: Ctx,
  promiseId: string,
  act: (ctx: Ctx, promise: OpenPromise) => Promise<void>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const where = await ctx.db
      .selectFrom("recovery_promise")
      .select(["case_id", "unit_id", "owner_id"])
      .where("id", "=", promiseId)
      .executeTakeFirst()
    if (!where) throw notFound("This promise")
    if (where.case_id) await mustWork(ctx, await getCaseForUpdate(ctx, where.case_id), "This promise")
    else if (where.owner_id !== personOf(ctx).id && !reaches(await getReach(ctx, personOf(ctx)), where.unit_id))
      throw notFound("This promise")
    const promise = await openPromises(ctx).where("promise.id", "=", promiseId).forUpdate("promise").executeTakeFirst()
    if (promise) return act(ctx, promise)
    const settled = await ctx.db
      .selectFrom("recovery_promise")
      .select("outcome")
      .where("id", "=", promiseId)
      .executeTakeFirst()
    if (settled?.outcome !== "kept")
      throw new Refusal("promise-settled", "This promise has been settled already. Make a new one if more is owed.")
  })
}

const openPromises = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_promise as promise")
    .leftJoin("recovery_case as case", "case.id", "promise.case_id")
    .select(["promise.id", "promise.case_id", "promise.what", "promise.owner_id", "promise.due_at"])
    .select(["promise.to_whom", "promise.made_in", "case.touchpoint_id", "case.response_id"])
    .select((eb) => [
      sql<string>`coalesce("case".unit_id, promise.unit_id)`.as("unit_id"),
      eb.fn.coalesce("case.customer_id", "promise.customer_id").as("customer_id"),
      sql<boolean>`coalesce("case".demonstration, false)`.as("demonstration"),
    ])
    .where("promise.outcome", "is", null)

async function settle(ctx: Ctx, promise: OpenPromise, outcome: "kept" | "broken" | "renegotiated"): Promise<void> {
  await ctx.db
    .updateTable("recovery_promise")
    .set({ outcome, settled_at: ctx.now() })
    .where("id", "=", promise.id)
    .execute()
  if (outcome !== "renegotiated")
    await countCase(ctx, { ...promise, id: promise.case_id ?? promise.id }, [
      { measure: "kept-promises", value: outcome === "kept" ? 1 : 0, at: promise.due_at, subjectId: promise.id },
    ])
  await record(ctx, `promise-${outcome}`, "promise", promise.id, { caseId: promise.case_id })
  changed(ctx, "cases", "promises", `case:${promise.case_id}`, `person:${promise.owner_id}`, "measures")
}
