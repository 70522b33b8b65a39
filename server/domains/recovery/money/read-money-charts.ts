import type { MoneyCharts, MoneyFilters, MoneySeries } from "#contracts/money.ts"
import { type Change, listChanges, measureKeys, type PeriodFigure, said, seriesOf } from "#measures"
import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { handlingCost } from "./cost.ts"
import { enoughKept } from "./money-queries.ts"
import { type MonthCost, readMonthCosts } from "./month-costs.ts"
import { openMoney } from "./open-money.ts"

/**
 * What service and recovery cost by month, on charts that tell chance from change. On them stand the changes that were marked for this unit on the chart of
 * any measure: what was to move satisfaction may move the cost. Throws not-found for an unknown unit.
 */
export async function readMoneyCharts(ctx: Ctx, filters: MoneyFilters): Promise<MoneyCharts> {
  const { unit, currency, asked, rangeOf } = await openMoney(ctx, filters)
  const [months, marked, today] = await Promise.all([
    readMonthCosts(ctx, asked),
    listChanges(ctx, measureKeys, { unitId: unit?.id ?? null }),
    dayAt(ctx, null, ctx.now()),
  ])
  const work = (cases: number) => {
    const range = handlingCost(cases, rangeOf("minutes-a-case"), rangeOf("an-hour"))
    return range && (range.low + range.high) / 2
  }
  const changes = onceEach(marked).filter(({ day }) => day >= (months[0]?.from ?? day))
  const last = earliest(asked.to, today)
  const seriesFor = (of: (month: MonthCost, cost: number) => { value: number | null; n: number }) =>
    chartOf(
      currency,
      months.map((month, at) => ({
        from: month.from,
        to: month.to,
        // The first month may have begun before anything was kept here, and the last is not over.
        partial: at === 0 || month.to >= last,
        figure: { ...of(month, month.minor + (work(month.closed) ?? 0)), scale: null, hidden: null },
      })),
      changes,
    )
  return {
    unit: unit && { id: unit.id, name: unit.name },
    currency,
    withWork: work(1) !== null,
    cost: seriesFor(({ closed }, cost) => ({ value: cost, n: closed })),
    perKept: seriesFor(({ kept }, cost) => ({ value: kept === null ? null : cost / kept, n: kept ?? 0 })),
    needed: enoughKept,
  }
}

type Charted = PeriodFigure<{ value: number | null; n: number; scale: null; hidden: null }>

function chartOf(currency: string, months: readonly Charted[], changes: readonly Change[]): MoneySeries {
  const series = seriesOf({ better: "lower", format: { currency } }, "month", months, changes)
  return {
    ...said(series),
    centre: series.centre,
    points: series.points.map(({ from, to, figure: { value, n }, partial, limits, signal }) => ({
      from,
      to,
      value,
      n,
      partial,
      limits,
      signal,
    })),
    changes: series.changes.map((change) => ({ ...change, verdict: change.verdict && said(change.verdict) })),
  }
}

/** One thing that was done is marked on every chart that it was to move: here it stands once. */
const onceEach = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((change) => [`${change.day} ${change.words}`, change])).values(),
]

const earliest = (a: string, b: string) => (a < b ? a : b)
