import { findUnit } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { readMeasure } from "./read-measure.ts"

/** The score of a survey as the command line gives it: value and interval to two decimals, null when nobody answered. */
export type NpsOfSurvey = { value: number | null; low: number | null; high: number | null; n: number }

/**
 * The net promoter score of the survey of this name (any case), over these days (both inclusive) and this unit (name or code) where they are given.
 * Throws not-found for a survey or unit that does not exist, and a refusal where the caller may not see so few.
 */
export async function readNpsOfSurvey(
  ctx: Ctx,
  asked: { survey: string; from?: string | undefined; to?: string | undefined; unit?: string | undefined },
): Promise<NpsOfSurvey> {
  const survey = await ctx.db
    .selectFrom("listening_survey")
    .select("id")
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", asked.survey.trim().toLowerCase()))
    .executeTakeFirst()
  if (!survey) throw notFound(`The survey “${asked.survey}”`)
  const unit = asked.unit === undefined ? undefined : await findUnit(ctx, asked.unit)
  if (asked.unit !== undefined && !unit) throw notFound(`The unit “${asked.unit}”`)
  const figure = await readMeasure(ctx, "nps", {
    unitId: unit?.id,
    from: asked.from,
    to: asked.to,
    dims: { survey: survey.id },
  })
  if (figure.n === null)
    throw new Refusal("too-few-to-show", "Too few to show. Ask for a longer time or a larger unit.")
  return { value: cents(figure.value), low: cents(figure.low), high: cents(figure.high), n: figure.n }
}

const cents = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
