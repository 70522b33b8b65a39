import type pg from "pg"
import type { Ctx } from "#platform/ctx.ts"
import { listSubjects } from "../../server/domains/measures/readings/list-subjects.ts"
import { readByDimension } from "../../server/domains/measures/readings/read-by-dimension.ts"
import { readByUnit } from "../../server/domains/measures/readings/read-by-unit.ts"
import { readScoreboard } from "../../server/domains/measures/scoreboard/read-scoreboard.ts"
import { readSeries } from "../../server/domains/measures/series/read-series.ts"

/** A reading as the server does it, the same answer by plain SQL over the raw rows, and whether the two agree. */
export type Reading = {
  name: string
  read(ctx: Ctx): Promise<unknown>
  recount: string
  same(read: never, recounted: never[]): boolean
}

/** The readings of the screens: whole, of a region and of a branch, narrowed, and down to the records. */
export async function readingsOf(client: pg.ClientBase): Promise<Reading[]> {
  const { rows } = await client.query<{
    region: string
    branch: string
    touchpoint: string
    from: string
    to: string
  }>(`select
    (select id from people_unit where code = 'r1') as region, (select id from people_unit where code = 'r1a1b1') as branch,
    (select value from measures_line where dim = 'touchpoint' order by id limit 1) as touchpoint,
    (select (max(day) - 364)::text from platform_fact_kept) as "from", (select max(day)::text from platform_fact_kept) as "to"`)
  const [found] = rows
  if (!found) throw new Error("nothing was loaded")
  const { region, branch, touchpoint, from, to } = found
  const year = { from, to }
  const trend = (name: string, filter: { unitId?: string; dims?: { touchpoint: string } }): Reading => ({
    name,
    read: (ctx) => readSeries(ctx, "nps", filter, "month"),
    recount: `select date_trunc('month', day::timestamp)::date as month, ${npsSql} from ${raw} where measure = 'nps' ${narrowed(filter)} group by 1 order by 1`,
    same: (series: Trend, rows: NpsRow[]) =>
      series.points.length === rows.length && series.points.every(({ figure }, at) => agree(figure, rows[at])),
  })
  const board = (name: string, filter: { unitId?: string; dims?: { touchpoint: string } }): Reading => ({
    name,
    read: (ctx) => readScoreboard(ctx, { ...filter, ...year }, "12m"),
    recount: `select measure, day >= '${from}' as recent, date_trunc('month', day::timestamp)::date as month, ${npsSql}, count(*) filter (where value >= high - 1.5) as hits
      from ${raw} where true ${narrowed(filter)} group by grouping sets ((1, 2), (1, 3))`,
    same: (read: Board, rows: BoardRow[]) =>
      ["nps", "csat", "responses"].every((measure) => {
        const figure = read.figures.find((one) => one.figure.measure === measure)?.figure
        const row = rows.find((one) => one.measure === measure && one.recent)
        return measure === "nps" ? agree(figure, row) : figure?.n === row?.n
      }),
  })
  return [
    board("scoreboard of the company", {}),
    board("scoreboard of a region", { unitId: region }),
    board("scoreboard of a branch", { unitId: branch }),
    board("scoreboard of a touchpoint", { dims: { touchpoint } }),
    trend("trend of the company, four years", {}),
    trend("trend of a branch, four years", { unitId: branch }),
    trend("trend of a touchpoint in a region", { unitId: region, dims: { touchpoint } }),
    {
      name: "regions side by side, a year",
      read: (ctx) => readByUnit(ctx, "nps", year),
      recount: `select u.ancestors[2] as part, ${npsSql} from ${raw} join people_unit u on u.id = f.unit_id
        where measure = 'nps' and day between '${from}' and '${to}' group by 1`,
      same: (read: ByUnit, rows: (NpsRow & { part: string })[]) =>
        rows.every((row) => agree(read.parts.find(({ unit }) => unit?.id === row.part)?.figure, row)),
    },
    {
      name: "channels side by side, a year",
      read: (ctx) => readByDimension(ctx, "nps", year, "channel"),
      recount: `select dims ->> 'channel' as part, ${npsSql} from ${raw} where measure = 'nps' and day between '${from}' and '${to}' group by 1`,
      same: (read: ByDimension, rows: (NpsRow & { part: string })[]) =>
        rows.every((row) => agree(read.parts.find(({ value }) => value === row.part)?.figure, row)),
    },
    {
      name: "the latest records of a branch",
      read: (ctx) => listSubjects(ctx, "nps", { unitId: branch }, { limit: 50 }),
      recount: `select subject_id as id from ${raw} where measure = 'nps' ${narrowed({ unitId: branch })}
        group by f.day, subject_id, value, low, high having sum(sign) > 0 order by f.day desc, subject_id desc limit 50`,
      same: (read: { items: { id: string }[] }, rows: { id: string }[]) =>
        read.items.map(({ id }) => id).join() === rows.map(({ id }) => id).join(),
    },
  ]
}

const raw = `(select day, unit_id, dims, weight, sign, subject_id, measure, value, low, high from platform_fact_kept kept
  join platform_fact_shape shape on shape.id = kept.shape_id join platform_fact_dims d on d.id = kept.dims_id
  cross join lateral unnest(measures, amounts, lows, highs) one (measure, value, low, high)) f`
const npsSql = `count(*)::int as n, 100.0 * (count(*) filter (where value >= 8.5) - count(*) filter (where value < 6.5)) / count(*) as nps`
const narrowed = ({ unitId, dims }: { unitId?: string; dims?: { touchpoint: string } }) =>
  (unitId ? `and unit_id in (select id from people_unit where ancestors @> array['${unitId}'::uuid])` : "") +
  (dims ? ` and dims ->> 'touchpoint' = '${dims.touchpoint}'` : "")

const agree = (figure: Figure | undefined, row: NpsRow | undefined) =>
  figure !== undefined &&
  row !== undefined &&
  figure.n === row.n &&
  Math.abs((figure.value ?? 0) - Number(row.nps)) < 1e-9

type Figure = { n: number | null; value: number | null }
type NpsRow = { n: number; nps: string }
type Trend = { points: { figure: Figure }[] }
type BoardRow = NpsRow & { measure: string; recent: boolean | null }
type Board = { figures: { figure: Figure & { measure: string } }[] }
type ByUnit = { parts: { unit: { id: string } | null; figure: Figure }[] }
type ByDimension = { parts: { value: string | null; figure: Figure }[] }
