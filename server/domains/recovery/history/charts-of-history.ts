import { chanceOfShare, pChart } from "#stats"

/** Cases of one month that were answered in one way, in time or not. */
export type MonthCount = { month: string; response: string | null; timely: string | null; cases: number }

type ShareChart = {
  of: "timely" | "response"
  name: string | null
  hits: number
  n: number
  centre: number
  enough: boolean
  months: { month: string; hits: number; n: number; low: number; high: number; signal: boolean }[]
}

/** As often as a point lies beyond three sigma where shares are spread as the normal curve says. */
const rare = 0.0027

/** The share answered in time, then that of each way of answering, the most frequent first. What is not known is in no denominator. */
export function chartsOf(counts: readonly MonthCount[]): ShareChart[] {
  const timely = chartOf("timely", null, counts, ({ timely }) => (timely === null ? null : timely === "yes"))
  const total = new Map<string, number>()
  for (const { response, cases } of counts)
    if (response !== null) total.set(response, (total.get(response) ?? 0) + cases)
  const ways = [...total].toSorted(([, one], [, other]) => other - one).map(([name]) => name)
  const answers = ways.map((way) =>
    chartOf("response", way, counts, ({ response }) => (response === null ? null : response === way)),
  )
  return [timely, ...answers].filter((chart): chart is ShareChart => chart !== undefined)
}

/**
 * `hit` is null where it is not known. Undefined where it never is. A month is a signal when it lies beyond its limits and the exact test agrees: of two
 * cases one that was late lies beyond them, and is nothing.
 */
function chartOf(
  of: ShareChart["of"],
  name: string | null,
  counts: readonly MonthCount[],
  hit: (count: MonthCount) => boolean | null,
): ShareChart | undefined {
  const months = new Map<string, { hits: number; n: number }>()
  for (const count of counts) {
    const isHit = hit(count)
    if (isHit === null) continue
    const { hits, n } = months.get(count.month) ?? { hits: 0, n: 0 }
    months.set(count.month, { hits: hits + (isHit ? count.cases : 0), n: n + count.cases })
  }
  const inOrder = [...months].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const chart = pChart(inOrder.map(([, tally]) => tally))
  if (!chart) return undefined
  const [hits, n] = [
    inOrder.reduce((sum, [, tally]) => sum + tally.hits, 0),
    inOrder.reduce((sum, [, tally]) => sum + tally.n, 0),
  ]
  const isSignal = (tally: { hits: number; n: number }, { low, high }: { low: number; high: number }) => {
    const share = tally.hits / tally.n
    if (!chart.enough || (share >= low && share <= high)) return false
    return chanceOfShare(tally, { hits: hits - tally.hits, n: n - tally.n }) < rare
  }
  return {
    of,
    name,
    hits,
    n,
    centre: chart.centre,
    enough: chart.enough,
    months: inOrder.map(([month, tally], at) => {
      const { low, high } = chart.points[at] ?? { low: 0, high: 1 }
      return { month, ...tally, low, high, signal: isSignal(tally, { low, high }) }
    }),
  }
}
