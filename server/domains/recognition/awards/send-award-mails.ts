import { sql } from "kysely"
import { dayAfter } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { type Award, phaseOf } from "./award.ts"
import { type AwardNotice, type Recipient, tell } from "./award-mails.ts"
import { electorate } from "./electorate.ts"
import { awardOf } from "./find-award.ts"
import { todayHere } from "./get-award-for-update.ts"
import { isIn, stands } from "./nominee-queries.ts"

/** Mails go out when people are at work, by the organisation's clock. */
const hours = { from: 8, until: 18 }
const most = 5000

/**
 * Asks for votes and judgements once the nominations are in, and once more, a day before the end, whoever has not voted. That somebody was told is kept in the
 * transaction that queues the mail.
 */
export async function sendAwardMails(ctx: Ctx): Promise<void> {
  const { timeZone } = await getOrganisation(ctx)
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(ctx.now()),
  )
  if (hour < hours.from || hour >= hours.until) return
  const today = await todayHere(ctx)
  const rows = await ctx.db.selectFrom("recognition_award").selectAll().where("state", "=", "open").execute()
  const deciding = rows.map(awardOf).filter((award) => phaseOf(award, today) === "deciding")
  for (const award of deciding) await tellOf(asSystem(ctx), award, today)
}

async function tellOf(ctx: Ctx, award: Award & { name: string }, today: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    // Two programs may be at it at once: the second waits here, and finds everyone told.
    await sql`select from recognition_award where id = ${award.id} for update`.execute(ctx.db)
    if (award.decidedBy === "committee")
      return tell(ctx, award, "judge", await listJudges(ctx, award.id), award.decideUntil)
    const notice: AwardNotice = today >= dayAfter(award.decideUntil, -1) ? "reminder" : "vote"
    await tell(ctx, award, notice, await listToAsk(ctx, award, notice), award.decideUntil)
  })
}

/** Those who could vote, have not, and were not told yet; who is asked for the first time in the last two days is not reminded as well. */
async function listToAsk(ctx: Ctx, { id, unitId }: Award, notice: AwardNotice): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select elector.* from (${electorate(unitId)}) elector
    where exists (select from recognition_nominee nominee where nominee.award_id = ${id} and ${stands("nominee")} and not ${isIn("nominee", sql`elector.id`)})
      and not exists (select from recognition_award_voter voter where voter.award_id = ${id} and voter.person_id = elector.id)
      and not exists (select from recognition_award_notice told where told.award_id = ${id} and told.person_id = elector.id and told.kind = ${notice})
    order by elector.id limit ${most}`.execute(ctx.db)
  return rows
}

async function listJudges(ctx: Ctx, awardId: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select person.id, person.name, person.email, person.locale from recognition_award_member member join people_person person on person.id = member.person_id
    where member.award_id = ${awardId} and person.left_at is null
      and not exists (select from recognition_nominee nominee where nominee.award_id = ${awardId} and ${stands("nominee")} and ${isIn("nominee", sql`person.id`)})
    order by person.id`.execute(ctx.db)
  return rows
}
