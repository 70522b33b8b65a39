import { sql } from "kysely"
import type { z } from "zod"
import type { nominee as shown } from "#contracts/awards.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { standardsIn } from "#standards"
import type { AwardPhase } from "./award.ts"
import { evidenceOn } from "./evidence.ts"
import { isIn, stands } from "./nominee-queries.ts"

type Named = { id: string; name: string }
type Nomination = z.input<typeof shown>["nominations"][number]

/** A nominee with all that was written for them, and how they stand. */
export type Nominee = {
  id: string
  people: (Named & { told: boolean | null })[]
  unit: Named | null
  nominations: Nomination[]
  mine: boolean
  stands: boolean
  declined: boolean
  wins: boolean
}

/** Everybody who was ever nominated in an award; who may read of whom is the caller's to say. */
export async function listNominees(ctx: Ctx, awardId: string, phase: AwardPhase): Promise<Nominee[]> {
  const me = personOf(ctx).id
  const [{ rows }, nominations] = await Promise.all([
    sql<Omit<Nominee, "nominations">>`
      select nominee.id, nominee.declined_at is not null as declined, ${stands("nominee")} as stands,
        ${isIn("nominee", sql`${me}::uuid`)} as mine,
        exists (select from recognition_award_winner winner where winner.nominee_id = nominee.id) as wins,
        (select jsonb_build_object('id', unit.id, 'name', unit.name) from people_unit unit where unit.id = nominee.unit_id) as unit,
        (select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'told', named.told) order by person.name), '[]')
          from recognition_nominee_person named join people_person person on person.id = named.person_id
          where named.nominee_id = nominee.id) as people
      from recognition_nominee nominee where nominee.award_id = ${awardId} order by nominee.id`.execute(ctx.db),
    listNominations(ctx, awardId, phase, me),
  ])
  return rows.map((row) => ({ ...row, nominations: nominations.get(row.id) ?? [] }))
}

type Row = {
  id: string
  nominee_id: string
  words: string
  at: Date
  by_id: string
  by_name: string
  standards: Named[]
  kudos: string[]
  stories: string[]
}

async function listNominations(
  ctx: Ctx,
  awardId: string,
  phase: AwardPhase,
  me: string,
): Promise<ReadonlyMap<string, Nomination[]>> {
  const { rows } = await sql<Row>`
    select given.id, given.nominee_id, given.words, given.at, by.id as by_id, by.name as by_name,
      (select coalesce(jsonb_agg(jsonb_build_object('id', standard.id, 'name', version.title) order by standard.position), '[]')
        from recognition_nomination_standard meets join standards_standard standard on standard.id = meets.standard_id
        join standards_version version on version.id = standard.version_id where meets.nomination_id = given.id) as standards,
      array(select kudos_id from recognition_nomination_kudos shows where shows.nomination_id = given.id) as kudos,
      array(select story_id from recognition_nomination_story shows where shows.nomination_id = given.id) as stories
    from recognition_nomination given join recognition_nominee nominee on nominee.id = given.nominee_id
    join people_person by on by.id = given.by_id
    where nominee.award_id = ${awardId} and given.withdrawn_at is null order by given.id`.execute(ctx.db)
  const [evidence, said] = await Promise.all([
    evidenceOn(ctx, {
      kudos: rows.flatMap(({ kudos }) => kudos),
      stories: rows.flatMap(({ stories }) => stories),
    }),
    standardsIn(ctx),
  ])
  const all = new Map<string, Nomination[]>()
  for (const row of rows) {
    const one = {
      id: row.id,
      words: row.words,
      by: { id: row.by_id, name: row.by_name },
      standards: row.standards.map(said.named),
      kudos: evidence.kudos.filter(({ id }) => row.kudos.includes(id)),
      stories: evidence.stories.filter(({ id }) => row.stories.includes(id)).map(({ id, title }) => ({ id, title })),
      at: row.at.toISOString(),
      may: { withdraw: row.by_id === me && phase === "nominations" },
    }
    all.set(row.nominee_id, [...(all.get(row.nominee_id) ?? []), one])
  }
  return all
}
