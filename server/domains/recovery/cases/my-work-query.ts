import { sql } from "kysely"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { calledTo } from "../clocks/clock-queries.ts"
import { notCleared } from "../demonstration/not-cleared.ts"
import { namedRows, shown as shownNamed } from "../promises/promise-queries.ts"
import { remedyRows, shownRemedy } from "../remedies/remedy-queries.ts"
import { caseRows, shownRows } from "./case-queries.ts"

/** What waits for me: the cases I own, my promises by their time, and, for a lead signed in with more than a PIN, the remedies to decide. */
export async function listMyWork(ctx: Ctx) {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  const inReach = reach.all ? sql<boolean>`true` : sql<boolean>`"case".unit_id = any(${[...reach.unitIds]}::uuid[])`
  const [cases, called, promises, remedies] = await Promise.all([
    caseRows(ctx)
      .where("case.owner_id", "=", person.id)
      .where("case.state", "=", "open")
      .where(notCleared)
      .where("case.history", "=", false)
      .orderBy("clock.due_at", (order) => order.asc().nullsLast())
      .orderBy("case.opened_at")
      .limit(100)
      .execute(),
    caseRows(ctx)
      .where("case.owner_id", "!=", person.id)
      .where("case.state", "!=", "closed")
      .where(calledTo(person.id, ctx.now()))
      .orderBy("clock.due_at")
      .limit(100)
      .execute(),
    namedRows(ctx).where("promise.owner_id", "=", person.id).where("promise.outcome", "is", null).limit(100).execute(),
    person.strength === "full" && (reach.all || reach.unitIds.size > 0)
      ? remedyRows(ctx)
          .innerJoin("recovery_case as case", "case.id", "remedy.case_id")
          .select(["case.subject", "case.demonstration"])
          .where(notCleared)
          .where("remedy.step", "=", "asked")
          .where("decided.id", "is", null)
          .where("remedy.by_id", "!=", person.id)
          .where(inReach)
          .limit(100)
          .execute()
      : [],
  ])
  return {
    cases: await shownRows(ctx, cases),
    called: person.strength === "full" ? await shownRows(ctx, called) : [],
    promises: promises.map((row) => shownNamed(row, ctx.now())),
    remedies: remedies.map((row) => ({ ...shownRemedy(row), subject: row.subject, demonstration: row.demonstration })),
  }
}
