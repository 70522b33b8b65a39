import { sql } from "kysely"
import { dayIn } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { type Award, type Hand, makesAwards } from "./award.ts"
import { awardOf } from "./find-award.ts"
import { isIn, stands } from "./nominee-queries.ts"

/** One award, locked until the deed is done; who asks; and which day it is for the organisation. Drafts are found by who makes awards. */
export async function getAwardForUpdate(
  ctx: Ctx,
  id: string,
): Promise<{ award: Award & { name: string }; hand: Hand; today: string }> {
  const row = await ctx.db
    .selectFrom("recognition_award")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This award")
  const hand = await handOn(ctx, id)
  if (row.state === "draft" && !hand.makes) throw notFound("This award")
  return { award: awardOf(row), hand, today: await todayHere(ctx) }
}

export async function todayHere(ctx: Ctx): Promise<string> {
  return dayIn((await getOrganisation(ctx)).timeZone, ctx.now())
}

/** What the acting person is in this award. */
export async function handOn(ctx: Ctx, awardId: string): Promise<Hand> {
  const { id, role, strength } = personOf(ctx)
  const { rows } = await sql<{ chairs: boolean; aside: boolean }>`
    select member.chairs, exists (select from recognition_nominee nominee where nominee.award_id = member.award_id
      and ${stands("nominee")} and ${isIn("nominee", sql`member.person_id`)}) as aside
    from recognition_award_member member where member.award_id = ${awardId} and member.person_id = ${id}`.execute(
    ctx.db,
  )
  const [member] = rows
  return {
    personId: id,
    makes: makesAwards(role, strength),
    sits: member !== undefined && strength === "full",
    chairs: member?.chairs === true && strength === "full",
    aside: member?.aside === true,
  }
}
