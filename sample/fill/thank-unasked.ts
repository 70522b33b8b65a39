import { randomUUID } from "node:crypto"
import { asSystem } from "#platform/ctx.ts"
import { confirmProposal } from "../../server/domains/recognition/confirm-proposal.ts"
import { giveKudos } from "../../server/domains/recognition/give-kudos.ts"
import { switchPage } from "../../server/domains/recognition/thank-you/open-page.ts"
import { takeThankYou } from "../../server/domains/recognition/thank-you/take-thank-you.ts"
import { say } from "../comments/template.ts"
import type { Random } from "../random/random.ts"
import { deedBy, type Ground, getColleague, getLead, getUnitId } from "./ground.ts"
import type { Plan } from "./plan.ts"

const afternoon = 15 * 3600
/** What came in these last days still waits. */
const waitingDays = 3

/** The thank-you page is open, customers write on it, and leads thank teams that are not their own; by the deeds themselves, as there are few. */
export async function thankUnasked(
  ground: Ground,
  random: Random,
  plan: Pick<Plan, "thankYous" | "teamThanks" | "thanksRing" | "steward">,
  standardIds: readonly string[],
): Promise<void> {
  const { ctx, calendar, people } = ground
  const opened = deedBy(ctx, getColleague(ground, plan.steward), calendar.at(60, afternoon))
  await switchPage(opened, getUnitId(ground, "company"), true)
  for (const [n, { unit, daysAgo, words, names, whom, customer, shown, language }] of plan.thankYous.entries()) {
    const own = random.fork(String(n))
    const at = calendar.at(daysAgo, own.int(9 * 3600, afternoon))
    const to = own.pick(people.filter((person) => person.unit === unit && person.startedDaysAgo > 200))
    const said = say(words, own, { name: to.first, gender: to.gender })
    const whoMeant = names ? to.first : (whom ?? null)
    // Who wants their name read mostly does not mind being quoted.
    const thanks = { words: said, named: whoMeant, shown, quotable: shown === "named", name: customer, email: null }
    await takeThankYou({ ...asSystem(ctx), now: () => at }, thanks, {
      key: randomUUID(),
      unitId: getUnitId(ground, unit),
      language,
    })
    if (daysAgo < waitingDays) continue
    const { id, candidates } = await latestProposal(ground)
    const by = deedBy(ctx, getLead(ground, unit), calendar.at(daysAgo - 1, afternoon))
    const meant = candidates.includes(to.id) ? [to.id] : []
    await confirmProposal(by, id, { people: meant, unit: meant.length === 0 })
  }
  await thankEachOther(ground, plan.thanksRing)
  for (const { by, unit, daysAgo, words, standard } of plan.teamThanks)
    await giveKudos(deedBy(ctx, getLead(ground, by), calendar.at(daysAgo, afternoon)), {
      people: [],
      units: [getUnitId(ground, unit)],
      words,
      standardId: standardIds[standard] ?? null,
    })
}

/** In turn, a week apart; the two are those of the unit who have thanked fewest others. */
async function thankEachOther(ground: Ground, ring: Plan["thanksRing"]): Promise<void> {
  if (!ring) return
  const { ctx, calendar, people } = ground
  const gave = await ctx.db
    .selectFrom("recognition_kudos")
    .select((eb) => ["from_id", eb.fn.countAll<number>().as("n")])
    .where("from_id", "is not", null)
    .groupBy("from_id")
    .execute()
  const givenBy = (id: string) => Number(gave.find(({ from_id }) => from_id === id)?.n ?? 0)
  const [one, other] = people
    .filter((person) => person.unit === ring.unit && !person.leads)
    .toSorted((a, b) => givenBy(a.id) - givenBy(b.id))
  if (!one || !other) throw new Error(`There are no two in ${ring.unit}`)
  for (const [n, words] of ring.words.entries()) {
    const [from, to] = n % 2 === 0 ? [one, other] : [other, one]
    await giveKudos(deedBy(ctx, from, calendar.at(7 * (ring.words.length - n), afternoon)), {
      people: [to.id],
      units: [],
      words,
      standardId: null,
    })
  }
}

/** What the thanks that were taken last proposed. */
function latestProposal({ ctx }: Ground): Promise<{ id: string; candidates: string[] }> {
  return ctx.db
    .selectFrom("recognition_proposal as proposal")
    .innerJoin("recognition_thank_you as thanks", "thanks.id", "proposal.thank_you_id")
    .select(["proposal.id", "proposal.candidates"])
    .orderBy("thanks.at", "desc")
    .limit(1)
    .executeTakeFirstOrThrow()
}
