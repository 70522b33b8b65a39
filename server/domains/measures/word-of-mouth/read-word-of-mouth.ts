import type { Assumption, AssumptionName } from "#contracts/assumptions.ts"
import type { MouthFilters, WordOfMouth } from "#contracts/word-of-mouth.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { assumptionFrom } from "../assumptions/assumption.ts"
import { readKept } from "../assumptions/assumption-queries.ts"
import { yearUnlessTold } from "../days/year-unless-told.ts"
import { needed } from "../readings/figure.ts"
import { readMeasure } from "../readings/read-measure.ts"
import { openReading } from "../readings/reading.ts"
import { readBuyers } from "./buyers.ts"
import { sayMouth, sayMouthInEnglish } from "./saying.ts"
import { type Counted, netOf, sideOf } from "./word-of-mouth.ts"

/** What promoters and detractors of these days pass on, as the caller may see it. Throws not-found for an unknown unit. */
export async function readWordOfMouth(ctx: Ctx, filters: MouthFilters): Promise<WordOfMouth> {
  const days = await yearUnlessTold(ctx, filters)
  const reading = await openReading(ctx, { ...days, unitId: filters.unit }, { keys: needed(["nps"]) })
  const within = reading.daysCounted(days)
  const [figure, buyers, kept, { currency }] = await Promise.all([
    readMeasure(ctx, "nps", reading.filter),
    readBuyers(ctx, reading, within),
    readKept(ctx),
    getOrganisation(ctx),
  ])
  const assumed = (name: AssumptionName, text: string | undefined) =>
    assumptionFrom(name, {
      text,
      kept: kept.get(name),
      ...(name === "customer-worth" && { purchases: figure.hidden ? null : (buyers?.worth ?? null) }),
    })
  const unhappyTell = assumed("unhappy-tell", filters.unhappyTell)
  const happyTell = assumed("happy-tell", filters.happyTell)
  const acts = assumed("acts-on-it", filters.actsOnIt)
  const worth = assumed("customer-worth", filters.customerWorth)
  const counted = countedFrom(figure, filters.customers ?? null, buyers?.count ?? null)
  const sideFor = (speaking: number, tell: Assumption) =>
    counted && tell.range && acts.range
      ? sideOf(speaking, counted, { tell: tell.range, acts: acts.range, worth: worth.range })
      : null
  const unhappy = sideFor(counted?.detractors ?? 0, unhappyTell)
  const happy = sideFor(counted?.promoters ?? 0, happyTell)
  const read = {
    ...within,
    unit: reading.unit && { id: reading.unit.id, name: reading.unit.name },
    currency,
    figure,
    customers: counted && {
      count: counted.served ?? counted.answered,
      from: filters.customers ? ("address" as const) : counted.served ? ("purchases" as const) : ("answers" as const),
    },
    assumptions: [unhappyTell, happyTell, acts, worth],
    unhappy,
    happy,
    net: unhappy && happy && netOf(happy, unhappy),
  }
  const says = sayMouth(read)
  return { ...read, says, sentence: sayMouthInEnglish(says, currency) }
}

/** Those who answered; of all who were served where that is told, or known from purchases and more. */
function countedFrom(figure: WordOfMouth["figure"], told: number | null, bought: number | null): Counted | null {
  const { n, parts, value } = figure
  if (value === null || n === null) return null
  const { promoters = 0, detractors = 0 } = parts
  const served = told ?? (bought !== null && bought > n ? bought : null)
  return { answered: n, promoters: Math.round(promoters * n), detractors: Math.round(detractors * n), served }
}
