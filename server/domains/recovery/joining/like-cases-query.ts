import { sql } from "kysely"
import type { z } from "zod"
import type { listLikeCases as contract } from "#contracts/recovery.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { mustSee } from "../access.ts"
import { caseRows, shownRows } from "../cases/case-queries.ts"
import { isNamedAfterScore } from "../cases/subject-of-answer.ts"
import { visibleTo } from "../cases/visible-cases.ts"
import { seemsTheSame } from "./likeness.ts"
import { whyNotJoin } from "./may-join.ts"

type Reply = z.input<typeof contract.reply>
/** How many of a unit's latest are compared by their words, and how many days apart they may be. */
const compared = 100
const withinDays = 14
const most = 20

/** Open cases that may be the same matter, or are the same customer's, those with the most reasons first. */
export async function listLikeCases(ctx: Ctx, caseId: string): Promise<Reply> {
  const found = await ctx.db
    .selectFrom("recovery_case")
    .select([
      "id",
      "unit_id",
      "owner_id",
      "state",
      "history",
      "demonstration",
      "customer_id",
      "reference",
      "source",
      "subject",
      "words",
      "opened_at",
    ])
    .where("id", "=", caseId)
    .executeTakeFirst()
  if (!found) throw notFound("This case")
  await mustSee(ctx, found)
  if (found.history) return { like: [] }
  const [from, until] = [-1, 1].map((way) => new Date(found.opened_at.getTime() + way * withinDays * 86_400_000)) as [
    Date,
    Date,
  ]
  const candidates = await ctx.db
    .with("near", (db) =>
      db
        .selectFrom("recovery_case")
        .select("id")
        .where("unit_id", "=", found.unit_id)
        .where("history", "=", false)
        .where("state", "in", ["open", "answered"])
        .where("opened_at", ">", from)
        .where("opened_at", "<", until)
        .orderBy("id", "desc")
        .limit(compared),
    )
    .selectFrom("recovery_case as case")
    .select([
      "case.id",
      "case.words",
      "case.source",
      "case.subject",
      "case.customer_id",
      "case.reference",
      "case.demonstration",
      "case.state",
      "case.history",
    ])
    .where("case.id", "!=", caseId)
    .where("case.history", "=", false)
    .where("case.state", "in", ["open", "answered"])
    .where(
      sql<boolean>`("case".id in (select id from near) or "case".customer_id = ${found.customer_id}::uuid or lower("case".reference) = lower(${found.reference}::text))`,
    )
    .where(await visibleTo(ctx))
    .where("case.demonstration", "=", found.demonstration)
    .limit(compared + 2 * most)
    .execute()
  const told = toldIn(found)
  const like = candidates
    .map((one) => {
      const why: Reply["like"][number]["why"] = []
      if (found.customer_id !== null && one.customer_id === found.customer_id) why.push("customer")
      if (found.reference !== null && one.reference?.toLowerCase() === found.reference.toLowerCase())
        why.push("reference")
      if (seemsTheSame(told, toldIn(one))) why.push("words")
      return { id: one.id, why, mayJoin: whyNotJoin(found, one) === undefined }
    })
    .filter(({ why }) => why.length > 0)
    .toSorted((one, other) => other.why.length - one.why.length || (one.id < other.id ? 1 : -1))
    .slice(0, most)
  if (like.length === 0) return { like: [] }
  const rows = await caseRows(ctx)
    .where(
      "case.id",
      "in",
      like.map(({ id }) => id),
    )
    .execute()
  const shown = new Map((await shownRows(ctx, rows)).map((row) => [row.id, row]))
  return {
    like: like.flatMap(({ id, why, mayJoin }) => {
      const row = shown.get(id)
      if (!row) return []
      const { number, subject, state, closure, demonstration, owner, openedAt } = row
      return [{ id, number, subject, state, closure, demonstration, owner, openedAt, why, mayJoin }]
    }),
  }
}

/** What somebody said of it. A name that was made from a score is every other such case's name as well, and says nothing. */
const toldIn = (one: { source: string; subject: string; words: string }): string =>
  isNamedAfterScore(one) ? "" : `${one.subject} ${one.words}`
