import { sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/role-cards.ts"
import { leading } from "#contracts/route.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { standardsIn } from "../translations/standards-in.ts"

type Card = z.input<typeof contracts.getRoleCard.reply>

/** The latest wording of each card, without those that were taken away. Columns: card_id, wording_id and what was written. */
const standing = sql`select latest.* from (
    select distinct on (w.card_id) w.card_id, w.id as wording_id, w.serves, w.reaches, w.withdrawn, w.written_at, w.written_by
    from standards_role_card_wording w order by w.card_id, w.id desc) latest where not latest.withdrawn`

/** The cards by job, with how many people have it; for leads also the jobs that have none. */
export async function listRoleCards(ctx: Ctx): Promise<z.input<typeof contracts.listRoleCards.reply>> {
  const leads = ctx.actor.kind === "person" && leading.includes(ctx.actor.role)
  const { rows } = await sql<{ id: string | null; job: string; people: number }>`
    with jobs as (select lower(trim(job)) as name, min(trim(job)) as job, count(*)::int as people
      from people_person where left_at is null and trim(job) <> '' group by 1),
    cards as (select card.id, card.job from standards_role_card card join (${standing}) s on s.card_id = card.id)
    select cards.id, coalesce(cards.job, jobs.job) as job, coalesce(jobs.people, 0) as people
    from cards full join jobs on jobs.name = lower(cards.job)
    order by cards.id is null, case when cards.id is null then jobs.people end desc, lower(coalesce(cards.job, jobs.job))
    limit 1000`.execute(ctx.db)
  return {
    cards: rows.flatMap(({ id, job, people }) => (id === null ? [] : [{ id, job, people }])),
    without: leads ? rows.flatMap(({ id, job, people }) => (id === null ? [{ job, people }] : [])).slice(0, 500) : [],
  }
}

export async function findStanding(ctx: Ctx, id: string): Promise<Card | undefined> {
  const { rows } = await sql<{
    id: string
    job: string
    serves: string
    reaches: string
    written_at: Date
    writer_id: string | null
    writer: string | null
    standards: Card["standards"]
  }>`
    select card.id, card.job, s.serves, s.reaches, s.written_at, writer.id as writer_id, writer.name as writer,
      (select coalesce(jsonb_agg(jsonb_build_object('id', named.standard_id, 'title', version.title, 'how', named.how)
          order by named.place), '[]')
        from standards_role_card_standard named join standards_standard standard on standard.id = named.standard_id
        join standards_version version on version.id = standard.version_id
        where named.wording_id = s.wording_id) as standards
    from standards_role_card card join (${standing}) s on s.card_id = card.id
    left join people_person writer on writer.id = s.written_by where card.id = ${id}`.execute(ctx.db)
  const [row] = rows
  const said = await standardsIn(ctx)
  return (
    row && {
      id: row.id,
      job: row.job,
      serves: row.serves,
      reaches: row.reaches,
      standards: row.standards.map((one) => ({ ...one, title: said.wordsOf(one.id)?.title ?? one.title })),
      writtenAt: row.written_at.toISOString(),
      writtenBy: row.writer_id && row.writer ? { id: row.writer_id, name: row.writer } : null,
    }
  )
}

export async function getRoleCard(ctx: Ctx, id: string): Promise<Card> {
  const card = await findStanding(ctx, id)
  if (!card) throw notFound("This role card")
  return card
}

/** The card of the signed-in person's own job. */
export async function getMyRoleCard(ctx: Ctx): Promise<z.input<typeof contracts.getMyRoleCard.reply>> {
  const { id } = personOf(ctx)
  const row = await ctx.db
    .selectFrom("people_person as person")
    .leftJoin("standards_role_card as card", (join) => join.on(sql`lower(card.job)`, "=", sql`lower(trim(person.job))`))
    .select(["person.job", "card.id"])
    .where("person.id", "=", id)
    .executeTakeFirst()
  return { job: row?.job.trim() ?? "", card: row?.id ? ((await findStanding(ctx, row.id)) ?? null) : null }
}
