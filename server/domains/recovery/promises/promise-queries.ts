import { sql } from "kysely"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { promiseRows, shownPromise } from "../cases/case-parts.ts"
import { notCleared } from "../demonstration/not-cleared.ts"

const day = 86_400_000

/** My open promises by their time, and those settled in the last thirty days, the latest first. */
export async function listMyPromises(ctx: Ctx) {
  const { id } = personOf(ctx)
  const mine = () => namedRows(ctx).where("promise.owner_id", "=", id)
  const [open, settled] = await Promise.all([
    mine().where("promise.outcome", "is", null).orderBy("promise.due_at").limit(200).execute(),
    mine()
      .where("promise.outcome", "is not", null)
      .where("promise.settled_at", ">=", new Date(ctx.now().getTime() - 30 * day))
      .clearOrderBy()
      .orderBy("promise.settled_at", "desc")
      .limit(100)
      .execute(),
  ])
  return { open: open.map((row) => shown(row, ctx.now())), settled: settled.map((row) => shown(row, ctx.now())) }
}

/** Open promises of my reach that are late or fall due within a day, the most urgent first. */
export async function listPromisesAtRisk(ctx: Ctx) {
  const reach = await getReach(ctx, personOf(ctx))
  const rows = await namedRows(ctx)
    .where("promise.outcome", "is", null)
    .where("promise.due_at", "<=", new Date(ctx.now().getTime() + day))
    .where(
      reach.all
        ? sql<boolean>`true`
        : sql<boolean>`coalesce("case".unit_id, promise.unit_id) = any(${[...reach.unitIds]}::uuid[])`,
    )
    .limit(200)
    .execute()
  return { promises: rows.map((row) => shown(row, ctx.now())) }
}

/** Promises with what they are about: the case, or to whom they were made. */
export const namedRows = (ctx: Ctx) =>
  promiseRows(ctx)
    .leftJoin("recovery_case as case", "case.id", "promise.case_id")
    .leftJoin("customers_customer as customer", (join) =>
      join.on(sql<boolean>`customer.id = coalesce(promise.customer_id, "case".customer_id)`),
    )
    .where(notCleared)
    .select([
      "case.subject",
      "case.demonstration",
      "promise.to_whom",
      "customer.id as customer_id",
      "customer.name as customer_name",
    ])

type Named = Awaited<ReturnType<ReturnType<typeof namedRows>["executeTakeFirstOrThrow"]>>

/** `subject`: the case it hangs on, else to whom it was made. */
export const shown = (row: Named, now: Date) => ({
  ...shownPromise(row),
  subject: row.subject ?? row.to_whom ?? row.customer_name ?? "",
  customer: row.customer_id ? { id: row.customer_id, name: row.customer_name ?? row.to_whom ?? "" } : null,
  late: row.outcome === null && row.due_at < now,
  demonstration: row.demonstration ?? false,
})
