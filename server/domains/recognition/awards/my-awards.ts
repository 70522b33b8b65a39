import { sql } from "kysely"
import type { z } from "zod"
import type { listMyAwards as contract } from "#contracts/awards.ts"
import { dayAfter } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { confirms, type Hand, makesAwards, mayCount, phaseOf } from "./award.ts"
import { awardOf } from "./find-award.ts"
import { todayHere } from "./get-award-for-update.ts"
import { isIn, stands } from "./nominee-queries.ts"

type Mine = z.input<typeof contract.reply>
type What = Mine["waiting"][number]["what"]

const most = 50
/** So long a win stands on one's own day. */
const wonDays = 90

/** What I am in an award that is under way, read for all of them at once. */
type Known = {
  chairs: boolean | null
  aside: boolean
  nominated: boolean
  unanswered: boolean
  judged: boolean
  judging: number
  spoke: number
  voted: boolean
  elector: boolean
  standing: number
  others: boolean
}

/** What of the awards waits for the acting person, and what they have won lately. */
export async function listMyAwards(ctx: Ctx): Promise<Mine> {
  const me = personOf(ctx)
  const today = await todayHere(ctx)
  const [rows, won] = await Promise.all([readUnderWay(ctx, me.id), listWon(ctx, me.id, dayAfter(today, -wonDays))])
  const waiting = rows.flatMap((row) => {
    const hand: Hand = {
      personId: me.id,
      makes: makesAwards(me.role, me.strength),
      sits: row.chairs !== null && me.strength === "full",
      chairs: row.chairs === true && me.strength === "full",
      aside: row.aside,
    }
    return whatWaits(row, hand, today).map((what) => ({
      id: row.id,
      name: row.name,
      what,
      until: what === "nominate" ? row.nominate_until : row.decide_until,
    }))
  })
  return { waiting, won }
}

type Row = Parameters<typeof awardOf>[0] & Known

function whatWaits(row: Row, hand: Hand, today: string): What[] {
  const award = awardOf(row)
  const phase = phaseOf(award, today)
  const spoke = row.judging > 0 && row.spoke >= row.judging
  const waits: (What | false)[] = [
    phase === "nominations" && !row.nominated && row.elector && "nominate",
    phase === "deciding" && award.decidedBy === "vote" && row.elector && !row.voted && row.others && "vote",
    phase === "deciding" &&
      award.decidedBy === "committee" &&
      hand.sits &&
      !hand.aside &&
      !row.judged &&
      row.standing > 0 &&
      "judge",
    (phase === "deciding" || phase === "closed") && row.unanswered && "answer",
    confirms(hand) && mayCount(award, phase, spoke) && "decide",
    hand.makes && phase === "decided" && "present",
  ]
  return waits.filter((one) => one !== false)
}

async function readUnderWay(ctx: Ctx, me: string): Promise<Row[]> {
  const person = sql`${me}::uuid`
  const { rows } = await sql<Row>`
    select award.*, member.chairs,
      exists (select from recognition_nominee nominee where nominee.award_id = award.id and ${stands("nominee")} and ${isIn("nominee", person)}) as aside,
      exists (select from recognition_nomination given join recognition_nominee nominee on nominee.id = given.nominee_id
        where nominee.award_id = award.id and given.by_id = ${me} and given.withdrawn_at is null) as nominated,
      exists (select from recognition_nominee nominee join recognition_nominee_person named on named.nominee_id = nominee.id
        where nominee.award_id = award.id and ${stands("nominee")} and named.person_id = ${me} and named.told is null) as unanswered,
      exists (select from recognition_award_judgement said where said.award_id = award.id and said.person_id = ${me}) as judged,
      (select count(*)::int from recognition_award_member one join people_person here on here.id = one.person_id
        where one.award_id = award.id and here.left_at is null and not exists (select from recognition_nominee nominee
          where nominee.award_id = award.id and ${stands("nominee")} and ${isIn("nominee", sql`one.person_id`)})) as judging,
      (select count(*)::int from recognition_award_judgement said join people_person here on here.id = said.person_id
        where said.award_id = award.id and here.left_at is null and not exists (select from recognition_nominee nominee
          where nominee.award_id = award.id and ${stands("nominee")} and ${isIn("nominee", sql`said.person_id`)})) as spoke,
      exists (select from recognition_award_voter voter where voter.award_id = award.id and voter.person_id = ${me}) as voted,
      exists (select from people_person mine join people_unit home on home.id = mine.unit_id where mine.id = ${me}
        and mine.left_at is null and (award.unit_id is null or home.ancestors @> array[award.unit_id])) as elector,
      (select count(*)::int from recognition_nominee nominee where nominee.award_id = award.id and ${stands("nominee")}) as standing,
      exists (select from recognition_nominee nominee where nominee.award_id = award.id and ${stands("nominee")}
        and not ${isIn("nominee", person)}) as others
    from recognition_award award left join recognition_award_member member on member.award_id = award.id and member.person_id = ${me}
    where award.state in ('open', 'decided') order by award.decide_until, award.id limit ${most}`.execute(ctx.db)
  return rows
}

async function listWon(ctx: Ctx, me: string, since: string): Promise<Mine["won"]> {
  const { rows } = await sql<Mine["won"][number]>`
    select award.id, award.name, award.presented_on as on, nominee.id as "nomineeId" from recognition_award award
    join recognition_award_winner winner on winner.award_id = award.id join recognition_nominee nominee on nominee.id = winner.nominee_id
    where award.state = 'presented' and award.presented_on >= ${since}::date and ${isIn("nominee", sql`${me}::uuid`)}
    order by award.presented_at desc limit ${most}`.execute(ctx.db)
  return rows
}
