import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { setBudget } from "../../server/domains/recovery/budgets/set-budget.ts"
import { answerClaim } from "../../server/domains/recovery/claims/answer-claim.ts"
import { makeClaim } from "../../server/domains/recovery/claims/make-claim.ts"
import { setAgent } from "../../server/domains/recovery/owners/set-agent.ts"
import { setTouchpointRule } from "../../server/domains/recovery/owners/set-touchpoint-rule.ts"
import { type Colleague, deedBy, type Ground, getColleague, getUnitId } from "./ground.ts"
import type { PlannedClaim, PlannedRules } from "./planned-rules.ts"

const dayMs = 86_400_000
const afternoon = 54_000

type Of = { rules: PlannedRules; steward: string; above: string; customerIds: readonly string[] }

/**
 * Arranges at the end of the year how things are put right from now on, by the deeds that would do it. Returns how many cases it opened: one for each buyer
 * who says that it was not as claimed.
 */
export async function arrangeRules(ground: Ground, { rules, steward, above, customerIds }: Of): Promise<number> {
  const { ctx, calendar } = ground
  const [keeper, decider] = [getColleague(ground, steward), getColleague(ground, above)]
  const by = (person: Colleague): Ctx => deedBy(ctx, person, calendar.now)
  for (const { unit, amountMinor, firm } of rules.budgets)
    for (const { from, until } of quartersUntil(calendar.now))
      await setBudget(by(decider), getUnitId(ground, unit), from, { untilDay: until, amountMinor, firm })
  for (const { unit, skills } of rules.agents) {
    const team = ground.people.filter((person) => person.unit === unit && !person.leads)
    for (const [nth, person] of team.slice(0, skills.length).entries())
      await setAgent(by(person), person.id, {
        takesCases: true,
        skills: [...(skills[nth] ?? [])],
        languages: [...person.languages],
        absentUntil: null,
      })
  }
  for (const { touchpoint, unit, skill } of rules.touchpoints)
    await setTouchpointRule(by(keeper), await getTouchpoint(ctx, touchpoint), {
      unitId: unit && getUnitId(ground, unit),
      skill,
    })
  let asked = 0
  for (const claim of rules.claims) {
    await claimAndAsk(ground, claim, customerIds.slice(asked))
    asked += claim.deliveredDaysAgo === undefined ? claim.answers.length : mostWithoutAddress
  }
  return rules.claims.flatMap(({ answers }) => answers).filter(({ asPromised }) => !asPromised).length
}

async function claimAndAsk(ground: Ground, claim: PlannedClaim, customerIds: readonly string[]): Promise<void> {
  const { ctx, calendar } = ground
  const owner = getColleague(ground, claim.owner)
  const deal = claim.deliveredDaysAgo === undefined ? null : await dealOf(ground, claim.deliveredDaysAgo, customerIds)
  const claimId = await makeClaim(deedBy(ctx, owner, calendar.at(claim.madeDaysAgo, afternoon)), {
    kind: claim.kind,
    words: claim.words,
    place: claim.place,
    ownerId: owner.id,
    unitId: getUnitId(ground, claim.unit),
    deal: deal && { customer: deal.customer, deliveryOn: deal.deliveryOn },
    askAfterDays: claim.askAfterDays,
    asksADay: claim.asksADay,
  })
  for (const [nth, { daysAgo, asPromised, words }] of claim.answers.entries()) {
    const at = calendar.at(daysAgo, afternoon)
    const id = uuidV7(at)
    await ctx.db
      .insertInto("recovery_claim_ask")
      .values({
        id,
        claim_id: claimId,
        customer_id: deal?.customer.id ?? (customerIds[nth] as string),
        asked_at: new Date(at.getTime() - dayMs / 8),
      })
      .execute()
    const link = { purpose: "claim" as const, subjectId: id, version: 1, expiresAt: calendar.now }
    await answerClaim({ ...ctx, actor: { kind: "customer", link }, now: () => at }, { asPromised, words })
  }
}

/** Among so many customers one has an address. */
const mostWithoutAddress = 20

/** To the first of these who can be asked, and when it is delivered. */
async function dealOf({ ctx, calendar }: Ground, deliveredDaysAgo: number, customerIds: readonly string[]) {
  const ids = customerIds.slice(0, mostWithoutAddress)
  const { rows } = await sql<{ id: string; name: string | null; email: string; language: string | null }>`
    select customer.id, name, email, language from unnest(${ids}::uuid[]) with ordinality as one(id, place)
    join customers_customer customer on customer.id = one.id where email is not null order by place limit 1`.execute(
    ctx.db,
  )
  if (!rows[0]) throw new Error("None of these customers has an address")
  return { customer: rows[0], deliveryOn: calendar.day(deliveredDaysAgo) }
}

async function getTouchpoint({ db }: Ctx, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from listening_touchpoint where name = ${name}`.execute(db)
  if (!rows[0]) throw new Error(`There is no touchpoint ${name}`)
  return rows[0].id
}

/** The calendar quarter of a day, and the one before it. */
function quartersUntil(now: Date): { from: string; until: string }[] {
  const first = Math.floor(now.getUTCMonth() / 3) * 3
  const day = (month: number, at: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), month, at)).toISOString().slice(0, 10)
  return [first - 3, first].map((month) => ({ from: day(month, 1), until: day(month + 3, 0) }))
}
