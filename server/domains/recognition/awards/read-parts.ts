import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { isIn, stands } from "./nominee-queries.ts"

type Named = { id: string; name: string }
export type Criterion = { standard: Named; words: string }
/** One of the committee; aside: nominated themselves, so that they do not judge. */
export type Member = Named & { chairs: boolean; aside: boolean; left: boolean }

/** What an award looks at, in its order, and who sits on its committee. */
export async function readParts(ctx: Ctx, awardId: string): Promise<{ criteria: Criterion[]; committee: Member[] }> {
  const [criteria, committee] = await Promise.all([
    sql<{ id: string; name: string; words: string }>`
      select standard.id, version.title as name, criterion.words from recognition_award_criterion criterion
      join standards_standard standard on standard.id = criterion.standard_id
      join standards_version version on version.id = standard.version_id
      where criterion.award_id = ${awardId} order by criterion.place`.execute(ctx.db),
    sql<Member>`
      select person.id, person.name, member.chairs, person.left_at is not null as left,
        exists (select from recognition_nominee nominee where nominee.award_id = member.award_id and ${stands("nominee")}
          and ${isIn("nominee", sql`member.person_id`)}) as aside
      from recognition_award_member member join people_person person on person.id = member.person_id
      where member.award_id = ${awardId} order by member.place`.execute(ctx.db),
  ])
  return {
    criteria: criteria.rows.map(({ id, name, words }) => ({ standard: { id, name }, words })),
    committee: committee.rows,
  }
}
