import { sql } from "kysely"
import type { answerStates } from "#contracts/ideas.ts"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { mayPublish } from "./access.ts"

type State = (typeof answerStates)[number]

/** The answers that this person may see: their drafts first, then the published ones, the newest first. */
export async function listAnswers(ctx: Ctx, query: { state?: State | undefined; limit: number }) {
  const reach = await getReach(ctx, personOf(ctx))
  let rows = ctx.db
    .selectFrom("ideas_answer as answer")
    .leftJoin("people_unit as unit", "unit.id", "answer.unit_id")
    .leftJoin("recovery_fix as fix", "fix.id", "answer.fix_id")
    .leftJoin("people_person as publisher", "publisher.id", "answer.published_by")
    .select([
      "answer.id",
      "answer.slug",
      "answer.you_said",
      "answer.we_did",
      sql<State>`answer.state`.as("state"),
      "answer.unit_id",
      "unit.name as unit_name",
      "answer.fix_id",
      "fix.title as fix_title",
      "answer.made_at",
      "answer.published_at",
      "answer.published_by",
      "publisher.name as publisher_name",
      raisedBy.as("raised_by"),
      sql<number>`(select count(*) from ideas_answer_told told where told.answer_id = answer.id)::int`.as("told"),
    ])
    .orderBy(sql`answer.state = 'draft'`, "desc")
    .orderBy(sql`coalesce(answer.published_at, answer.made_at)`, "desc")
    .orderBy("answer.id", "desc")
    .limit(query.limit)
  if (query.state) rows = rows.where("answer.state", "=", query.state)
  if (!reach.all) {
    const reached = [...reach.unitIds]
    rows = rows.where(sql<boolean>`(answer.state = 'published' or answer.unit_id = any(${reached}::uuid[]))`)
  }
  const named = (id: string | null, name: string | null) => (id ? { id, name: name ?? "" } : null)
  return (await rows.execute()).map((row) => ({
    id: row.id,
    slug: row.slug,
    youSaid: row.you_said,
    weDid: row.we_did,
    state: row.state,
    unit: named(row.unit_id, row.unit_name),
    fix: named(row.fix_id, row.fix_title),
    madeAt: row.made_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null,
    publishedBy: named(row.published_by, row.publisher_name),
    raisedBy: row.raised_by,
    told: row.told,
    may: { publish: mayPublish(reach, row.unit_id) },
  }))
}

/** Customers, each once, of the cases that the fix answers. */
const raisedBy = sql<number>`(
  select count(distinct raised.customer_id) from recovery_fix_case answered
  join recovery_case raised on raised.id = answered.case_id
  where answered.fix_id = answer.fix_id and not raised.history)::int`

const mostShown = 100

export type PublicAnswer = { slug: string; youSaid: string; weDid: string; publishedAt: Date; helped: boolean }

/** What the public page shows: the words and the day, and nothing else. */
export async function listPublicAnswers(ctx: Ctx): Promise<PublicAnswer[]> {
  const rows = await ctx.db
    .selectFrom("ideas_answer as answer")
    .leftJoin("recovery_fix as fix", "fix.id", "answer.fix_id")
    .select(["answer.slug", "answer.you_said", "answer.we_did", "answer.published_at", "fix.verdict"])
    .where("answer.state", "=", "published")
    .orderBy("answer.published_at", "desc")
    .orderBy("answer.id", "desc")
    .limit(mostShown)
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    youSaid: row.you_said,
    weDid: row.we_did,
    publishedAt: row.published_at as Date,
    helped: row.verdict === "improved",
  }))
}
