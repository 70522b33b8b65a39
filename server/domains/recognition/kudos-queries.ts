import { type SqlBool, sql } from "kysely"
import type { z } from "zod"
import {
  type listKudos as listContract,
  type Reaction,
  reactions,
  type kudos as shown,
} from "#contracts/recognition.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { standardsIn } from "#standards"
import { handOf } from "./access.ts"
import { leadsThanked, withdrawalBy } from "./kudos.ts"
import { reachesPerson, thanksOf, thanksSomebodyIn } from "./whom-thanks-reach.ts"

type Named = { id: string; name: string }
type Thanked = Named & { unit: Named }
export type KudosShown = z.input<typeof shown>

/** Everyone thanked in a kudos, in one column. */
const people = sql<Thanked[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name,
    'unit', jsonb_build_object('id', unit.id, 'name', unit.name)) order by person.name), '[]')
  from recognition_kudos_person thanked
  join people_person person on person.id = thanked.person_id
  join people_unit unit on unit.id = person.unit_id
  where thanked.kudos_id = kudos.id)`

/** The teams that it thanks as a whole, in one column. */
const units = sql<Named[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name) order by unit.name), '[]')
  from recognition_kudos_unit thanked join people_unit unit on unit.id = thanked.unit_id
  where thanked.kudos_id = kudos.id)`

/** What those thanked may read of words that the customer keeps from everyone else. */
const heard = sql<string | null>`case when kudos.words is null
  then (select proposal.words from recognition_proposal proposal where proposal.kudos_id = kudos.id) end`

/** How many said what to a kudos, and whether this person did, in one column. */
const said = (personId: string | null) => sql<{ reaction: Reaction; count: number; mine: boolean }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('reaction', said.reaction, 'count', said.count, 'mine', said.mine)), '[]')
  from (select reaction, count(*)::int as count, coalesce(bool_or(person_id = ${personId}), false) as mine
    from recognition_reaction where kudos_id = kudos.id group by reaction) said)`

const replies = sql<number>`(select count(*)::int from recognition_reply reply
  where reply.kudos_id = kudos.id and reply.withdrawn_at is null)`

/** Kudos on the board. The newest come first: their ids carry their time. */
function onTheBoard(ctx: Ctx) {
  const reader = ctx.actor.kind === "person" ? ctx.actor.id : null
  return ctx.db
    .selectFrom("recognition_kudos as kudos")
    .leftJoin("people_person as giver", "giver.id", "kudos.from_id")
    .leftJoin("standards_standard as standard", "standard.id", "kudos.standard_id")
    .leftJoin("standards_version as version", "version.id", "standard.version_id")
    .leftJoin("recognition_thank_you as thank_you", "thank_you.id", "kudos.thank_you_id")
    .select([
      "kudos.id",
      "kudos.words",
      "kudos.at",
      "kudos.standard_id",
      "version.title",
      "kudos.from_id",
      "giver.name as giver",
      "kudos.rewritten_at",
      "kudos.thank_you_id",
      "kudos.picture_id",
      "kudos.picture_alt",
      "thank_you.shown",
      "thank_you.quotable",
      "thank_you.customer_name",
      heard.as("heard"),
      sql<boolean>`kudos.thank_you_id is not null and ${reachesPerson(reader)}`.as("reaches_me"),
      people.as("people"),
      units.as("units"),
      said(reader).as("said"),
      replies.as("replies"),
    ])
    .where("kudos.withdrawn_at", "is", null)
    .orderBy("kudos.id", "desc")
}

type Row = Awaited<ReturnType<ReturnType<typeof onTheBoard>["executeTakeFirstOrThrow"]>>

async function asShown(ctx: Ctx, rows: readonly Row[]): Promise<KudosShown[]> {
  const [hand, said] = await Promise.all([handOf(ctx), standardsIn(ctx)])
  return rows.map((row) => {
    const thanked = {
      people: row.people.map(({ id, unit }) => ({ id, unitId: unit.id })),
      unitIds: row.units.map(({ id }) => id),
    }
    const hears = row.reaches_me || leadsThanked(hand, thanked)
    return {
      id: row.id,
      words: row.words ?? (hears ? row.heard : null),
      people: row.people,
      units: row.units,
      standard: said.named(row.standard_id ? { id: row.standard_id, name: row.title ?? "" } : null),
      from: row.from_id ? { id: row.from_id, name: row.giver ?? "" } : null,
      fromCustomer: row.from_id === null,
      customer: row.shown === "named" || hears ? row.customer_name : null,
      withheld: row.words === null,
      at: row.at.toISOString(),
      rewrittenAt: row.rewritten_at?.toISOString() ?? null,
      picture: row.picture_id ? { id: row.picture_id, alt: row.picture_alt ?? "" } : null,
      reactions: reactions.map(
        (reaction) => row.said.find((one) => one.reaction === reaction) ?? { reaction, count: 0, mine: false },
      ),
      replies: row.replies,
      may: {
        rewrite: row.from_id === hand.personId,
        withdraw: withdrawalBy(hand, { fromId: row.from_id, ...thanked }) !== undefined,
      },
    }
  })
}

/** One page of the board, and the cursor of the next. */
export async function listBoard(ctx: Ctx, query: z.output<typeof listContract.query>) {
  let rows = onTheBoard(ctx).limit(query.limit + 1)
  if (query.unit) rows = rows.where(thanksSomebodyIn(query.unit))
  if (query.person) rows = rows.where(reachesPerson(query.person))
  if (query.standard) rows = rows.where("kudos.standard_id", "=", query.standard)
  if (query.from) rows = rows.where("kudos.from_id", query.from === "customer" ? "is" : "is not", null)
  if (query.after) rows = rows.where(sql<SqlBool>`kudos.id::text < ${query.after}`)
  const found = await rows.execute()
  const items = await asShown(ctx, found.slice(0, query.limit))
  return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null }
}

export async function getOneKudos(ctx: Ctx, id: string): Promise<KudosShown> {
  const [one] = await asShown(ctx, await onTheBoard(ctx).where("kudos.id", "=", id).execute())
  if (!one) throw notFound("This kudos")
  return one
}

/** What I was thanked for, by name or with my team, and how many times in all. */
export async function listThanksOf(ctx: Ctx, personId: string, limit: number) {
  const { rows: found } = await sql<{ id: string; all: number }>`
    select kudos.id, count(*) over ()::int as "all" from (${thanksOf(personId)}) thanks
    join recognition_kudos kudos on kudos.id = thanks.kudos_id
    where kudos.withdrawn_at is null order by kudos.id desc limit ${limit}`.execute(ctx.db)
  if (found.length === 0) return { items: [], count: 0 }
  const ids = found.map(({ id }) => id)
  const rows = await onTheBoard(ctx).where("kudos.id", "in", ids).execute()
  return { items: await asShown(ctx, rows), count: found[0]?.all ?? 0 }
}

export type RecentKudos = {
  id: string
  words: string
  people: Named[]
  /** The teams thanked as a whole. */
  units: Named[]
  standardId: string | null
  at: Date
  fromCustomer: boolean
  /** Written on the thank-you page, and not to be quoted: its customer lets everyone here read it, and nobody outside. */
  forHereOnly: boolean
}

const mostRecent = 200

/**
 * Kudos since an instant for people of a unit and the units below it, or of the whole organisation, that everyone may read; the newest first, at most 200.
 */
export async function listRecentKudos(ctx: Ctx, unitId: string | null, since: Date): Promise<RecentKudos[]> {
  let rows = onTheBoard(ctx).where("kudos.at", ">=", since).where("kudos.words", "is not", null).limit(mostRecent)
  if (unitId !== null) rows = rows.where(thanksSomebodyIn(unitId))
  return (await rows.execute()).map((row) => ({
    id: row.id,
    words: row.words ?? "",
    people: row.people.map(({ id, name }) => ({ id, name })),
    units: row.units,
    standardId: row.standard_id,
    at: row.at,
    fromCustomer: row.from_id === null,
    forHereOnly: row.thank_you_id !== null && row.quotable !== true,
  }))
}
