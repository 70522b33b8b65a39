import { type SqlBool, sql } from "kysely"
import type { z } from "zod"
import type { listProposals } from "#contracts/recognition.ts"
import type { ShownAs } from "#contracts/thank-you.ts"
import type { Ctx } from "#platform/ctx.ts"
import { standardsIn } from "#standards"
import { handOf } from "./access.ts"
import { decidesProposal } from "./proposal.ts"

type Candidate = { id: string; name: string; job: string; unit: { id: string; name: string } }

const candidates = sql<Candidate[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'job', person.job,
    'unit', jsonb_build_object('id', home.id, 'name', home.name)) order by person.name), '[]')
  from people_person person join people_unit home on home.id = person.unit_id
  where person.id = any(proposal.candidates))`

/** Open proposals that wait for me: those that may be about me, and those within my reach; the newest first. */
export async function listOpenProposals(ctx: Ctx, limit: number): Promise<z.input<typeof listProposals.reply>> {
  const hand = await handOf(ctx)
  let open = ctx.db.selectFrom("recognition_proposal as proposal").where("proposal.settled_at", "is", null)
  if (!hand.reach.all) {
    const reached = [...hand.reach.unitIds]
    open = open.where(sql<SqlBool>`(
      ${hand.personId}::uuid = any(proposal.candidates)
      or proposal.unit_id = any(${reached}::uuid[])
      or exists (select from people_person person where person.id = any(proposal.candidates) and person.unit_id = any(${reached}::uuid[])))`)
  }
  const [said, rows, counted] = await Promise.all([
    standardsIn(ctx),
    open
      .leftJoin("people_unit as unit", "unit.id", "proposal.unit_id")
      .leftJoin("standards_standard as standard", "standard.id", "proposal.standard_id")
      .leftJoin("standards_version as version", "version.id", "standard.version_id")
      .leftJoin("recognition_thank_you as thank_you", "thank_you.id", "proposal.thank_you_id")
      .select([
        "proposal.id",
        "proposal.words",
        "proposal.at",
        "proposal.response_id",
        "proposal.unit_id",
        "unit.name as unit_name",
        "proposal.standard_id",
        "version.title",
        "proposal.thank_you_id",
        "thank_you.customer_name",
        "thank_you.named",
        "thank_you.shown",
        candidates.as("candidates"),
      ])
      .orderBy("proposal.id", "desc")
      .limit(limit)
      .execute(),
    open.select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow(),
  ])
  const items = rows.map((row) => ({
    id: row.id,
    words: row.words,
    unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? "" } : null,
    candidates: row.candidates,
    standard: said.named(row.standard_id ? { id: row.standard_id, name: row.title ?? "" } : null),
    responseId: row.response_id,
    thankYou: row.thank_you_id ? { customer: row.customer_name, named: row.named, shown: row.shown as ShownAs } : null,
    at: row.at.toISOString(),
    may: {
      decide: decidesProposal(hand, {
        unitId: row.unit_id,
        candidates: row.candidates.map(({ id, unit }) => ({ id, unitId: unit.id })),
      }),
    },
  }))
  return { items, count: Number(counted.n) }
}
