import { measureKey, measureWords } from "#contracts/measures.ts"
import { figureInEnglish, getMeasure, type MeasureKey, readMeasure, readNpsOfSurvey } from "#measures"
import { findUnit } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { type Common, withHouse } from "../open.ts"
import { say } from "../say.ts"

type Asked = Common & { survey?: string; from?: string; to?: string; unit?: string }

/** `wellserved measure nps --survey NAME`: the same figure as every screen. */
export async function measure(asked: string, filter: Asked): Promise<void> {
  const known = measureKey.safeParse(asked)
  if (!known.success)
    throw new Refusal("unknown-measure", `There is no measure "${asked}". Known are ${measureKey.options.join(", ")}.`)
  for (const day of [filter.from, filter.to])
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new Refusal("bad-day", `"${day}" is no day. Write it as 2026-11-22.`)
  await withHouse(filter, async ({ app: { ctx } }) => {
    const { value, low, high, n } = await figureFor(ctx, known.data, filter)
    const name = measureWords[`${known.data}.name`]
    const none = getMeasure(known.data).subject === "response" ? "nobody answered" : "nothing to count yet"
    const written = (figure: number | null) =>
      figure === null ? "?" : figureInEnglish(figure, getMeasure(known.data).format)
    const line =
      value === null
        ? `${name}: ${none} (n = 0)`
        : `${name}: ${written(value)} (${written(low)} to ${written(high)}, n = ${n})`
    say(filter, { value, low, high, n }, [line])
  })
}

async function figureFor(ctx: Ctx, key: MeasureKey, { survey, unit, from, to }: Asked) {
  if (key === "nps" && survey !== undefined) return readNpsOfSurvey(ctx, { survey, unit, from, to })
  const dims = survey === undefined ? {} : { survey: await surveyId(ctx, survey) }
  return readMeasure(ctx, key, { unitId: await unitId(ctx, unit), from, to, dims })
}

async function unitId(ctx: Ctx, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const unit = await findUnit(ctx, name)
  if (!unit) throw notFound(`The unit "${name}"`)
  return unit.id
}

async function surveyId(ctx: Ctx, name: string): Promise<string> {
  const survey = await ctx.db
    .selectFrom("listening_survey")
    .select("id")
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", name.trim().toLowerCase()))
    .executeTakeFirst()
  if (!survey) throw notFound(`The survey "${name}"`)
  return survey.id
}
