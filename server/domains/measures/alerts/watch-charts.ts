import { sql } from "kysely"
import { dayAt } from "#people"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { startBefore } from "../days/period.ts"
import { listAlerts } from "../even-handedness/list-alerts.ts"
import { registry } from "../registry.ts"
import { readUnitTree } from "../unit-tree.ts"
import { chanceAllowed, looksAYear } from "./false-alarms.ts"
import { findHistory } from "./history-days.ts"
import { nearestOf } from "./nearest-of.ts"
import { passOn } from "./pass-on.ts"
import { isWatched, standingSignal } from "./standing-signal.ts"
import { type News, tell } from "./tell.ts"
import { listWatchedCharts, type WatchedChart } from "./watched-charts.ts"

/** A day is looked at once night has brought in what was late. */
const dayBegins = 6 * 3_600_000

/** So many quiet periods make a signal on the same side of a chart a new one. */
const quietPeriods = 8

/**
 * Looks at all charts, once a day from six in the morning (asked more often, it has nothing to do), and tells whoever can act of what is new: a point beyond or a run of eight, as rare by chance as the
 * cap on false alarms across all charts asks for. On the first round of a month also where those who spend little are served worse.
 */
export async function watchCharts(ctx: Ctx): Promise<void> {
  const own = asSystem(ctx)
  const today = await dayAt(own, null, new Date(ctx.now().getTime() - dayBegins))
  const before = await own.db.selectFrom("measures_watch").select(["looked_on", "even_looked_on"]).executeTakeFirst()
  if (before && before.looked_on >= today) return
  const tree = await readUnitTree(own)
  const charts = (await listWatchedCharts(own, tree)).filter(({ series }) => isWatched(series))
  const looks = looksAYear(charts.map(({ series }) => series.grain))
  const tops = tree.childrenOf(null)
  const signals = await newsOf(own, charts, chanceAllowed(looks), tops.length === 1 ? (tops[0]?.id ?? null) : null)
  const evenDue = before?.even_looked_on?.slice(0, 7) !== today.slice(0, 7)
  const uneven = evenDue ? await evenNews(own, today) : []
  await inTransaction(own, async (ctx) => {
    // Two programs may be at it at once: the one that comes second waits here, and then finds the day looked at.
    const { rows } = await sql`
      insert into measures_watch (looked_on, charts, looks_a_year, even_looked_on)
      values (${today}::date, ${charts.length}, ${looks}, ${evenDue ? today : (before?.even_looked_on ?? null)}::date)
      on conflict (id) do update set looked_on = excluded.looked_on, charts = excluded.charts, looks_a_year = excluded.looks_a_year,
        even_looked_on = excluded.even_looked_on
      where measures_watch.looked_on < excluded.looked_on returning 1`.execute(ctx.db)
    if (rows.length === 0) return
    await passOn(ctx)
    await tell(ctx, await stillToTell(ctx, [...signals, ...uneven]), charts.length)
    changed(ctx, "alerts")
  })
}

async function newsOf(
  ctx: Ctx,
  charts: readonly WatchedChart[],
  allowed: number,
  company: string | null,
): Promise<News[]> {
  const standing = charts.flatMap((chart) => {
    const signal = standingSignal(registry[chart.measure], chart.series, chart.today)
    return signal && signal.chance <= allowed ? [{ ...chart, signal }] : []
  })
  if (standing.length === 0) return []
  const lasts = standing.map(({ series }) => series.points.findLast(({ limits }) => limits !== null))
  const [from = "", to = ""] = [
    lasts.map((last) => last?.from ?? "").sort()[0],
    lasts
      .map((last) => last?.to ?? "")
      .sort()
      .at(-1),
  ]
  const isHistory = await findHistory(ctx, { from, to })
  const live = standing.filter((one) => !isHistory(one))
  return nearestOf(live, company).map(({ measure, unit, touchpoint, series: { grain, word, says }, signal }) => ({
    measure,
    unit,
    touchpoint,
    told: { kind: "chart", grain, word, says },
    side: signal.side,
    since: signal.since,
    until: signal.until,
    chance: signal.chance,
  }))
}

async function evenNews(ctx: Ctx, today: string): Promise<News[]> {
  const { alerts } = await listAlerts(ctx, {})
  return alerts.map(({ measure, unit, gap, chance, says }) => ({
    measure,
    unit,
    touchpoint: null,
    told: { kind: "even", says },
    side: gap.value > 0 ? "above" : "below",
    since: today,
    until: today,
    chance,
  }))
}

/** Those that are not the same that somebody has been told of: these only stand longer. */
async function stillToTell(ctx: Ctx, news: readonly News[]): Promise<News[]> {
  const asked = news.map(({ measure, unit, touchpoint, told, side, until }, at) => ({
    at,
    kind: told.kind,
    measure,
    unit: unit?.id ?? null,
    touchpoint: touchpoint?.id ?? null,
    side,
    // Even-handedness is looked at by month.
    quiet: startBefore(told.kind === "chart" ? told.grain : "month", until, quietPeriods),
    until,
  }))
  const { rows } = await sql<{ at: number }>`
    update measures_alert known set stood_until = greatest(known.stood_until, asked.until)
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      asked (at int, kind text, measure text, unit uuid, touchpoint uuid, side text, quiet date, until date)
    where known.kind = asked.kind and known.measure = asked.measure and known.side = asked.side and known.stood_until >= asked.quiet
      and known.unit_id is not distinct from asked.unit and known.touchpoint_id is not distinct from asked.touchpoint
    returning asked.at`.execute(ctx.db)
  const known = new Set(rows.map(({ at }) => at))
  return news.filter((_, at) => !known.has(at))
}
