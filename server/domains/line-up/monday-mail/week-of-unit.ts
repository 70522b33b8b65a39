import { getMeasure, type Measure, readMeasure, readScoreboard, type Saying } from "#measures"
import { dayAfter, listRoster } from "#people"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { listRecentKudos } from "#recognition"
import { listPublishedStandards, standardsIn } from "#standards"
import { composeCard } from "../compose-card.ts"
import { withoutNames } from "../sources.ts"

/** What a team's Monday mail tells, before it is said in anybody's language. */
export type WeekOfUnit = {
  unit: string
  /** Answers of the week that has ended. */
  heard: number
  figures: {
    key: Measure["key"]
    format: Measure["format"]
    value: number
    low: number | null
    high: number | null
    n: number
    says: Saying
  }[]
  praise: string | null
  promises: { kept: number; all: number } | null
  thanked: string[]
  /** Of tomorrow's card, by its title as it was written or as the reader's language has it. */
  standard: { id: string; name: string } | null
}

const dayMs = 24 * 3_600_000
/** A mail is read in a minute. */
const mostFigures = 4
const mostThanked = 5

/** What the week before `monday` was to a unit; for its own people, who see all of it. Customers' words name nobody. */
export async function readWeekOfUnit(ctx: Ctx, unitId: string, monday: string): Promise<WeekOfUnit> {
  const days = { unitId, from: dayAfter(monday, -7), to: dayAfter(monday, -1) }
  const own = asSystem(ctx)
  const [board, heard, promises, kudos, standard, roster] = await Promise.all([
    readScoreboard(own, { unitId }, "90d"),
    readMeasure(own, "responses", days),
    readMeasure(own, "kept-promises", days),
    listRecentKudos(own, unitId, new Date(ctx.now().getTime() - 7 * dayMs)),
    findStandard(own, unitId, dayAfter(monday, 1)),
    listRoster(own),
  ])
  const names = roster.map(({ name }) => name)
  const praise = kudos.find(({ fromCustomer }) => fromCustomer)
  const { name } = await ctx.db
    .selectFrom("people_unit")
    .select("name")
    .where("id", "=", unitId)
    .executeTakeFirstOrThrow()
  return {
    unit: name,
    heard: heard.n ?? 0,
    figures: figuresOf(board.figures).slice(0, mostFigures),
    praise: praise ? withoutNames(praise.words, names) : null,
    promises: promises.n ? { kept: Math.round((promises.value ?? 0) * promises.n), all: promises.n } : null,
    thanked: [...new Set(kudos.flatMap(({ people, units }) => [...people, ...units].map(({ name }) => name)))].slice(
      0,
      mostThanked,
    ),
    standard,
  }
}

/** The same week with what a translation says otherwise. */
export async function weekIn(ctx: Ctx, week: WeekOfUnit, locale: string | null): Promise<WeekOfUnit> {
  return { ...week, standard: (await standardsIn(ctx, locale)).named(week.standard) }
}

function figuresOf(figures: Awaited<ReturnType<typeof readScoreboard>>["figures"]): WeekOfUnit["figures"] {
  return figures.flatMap(({ figure, verdict }) => {
    const { key, format } = getMeasure(figure.measure)
    const { value, low, high, n } = figure
    return format === "count" || value === null || n === null
      ? []
      : [{ key, format, value, low, high, n, says: verdict.says }]
  })
}

/** The standard on a team's card of a day. */
async function findStandard(ctx: Ctx, unitId: string, day: string): Promise<WeekOfUnit["standard"]> {
  const id = await composeCard(ctx, unitId, day)
  const card = await ctx.db.selectFrom("line_up_card").select("standard_id").where("id", "=", id).executeTakeFirst()
  const found = (await listPublishedStandards(ctx)).find(({ id }) => id === card?.standard_id)
  return found ? { id: found.id, name: found.title } : null
}
