/**
 * A control chart worked out in the plainest way, sharing nothing with the product's own: what sentences and verdicts are held against. Shares with their
 * numbers of answers make a p chart (Montgomery, section 7.2), everything else a chart of single values (Wheeler 1993, chapter 3).
 */
export type PlainChart = {
  centre: number
  /** One for each value: 1 beyond the upper limit, −1 beyond the lower, else 0. */
  beyond: number[]
  low: number[]
  high: number[]
  /** How many values up to this one lie on its side of the centre without a break; 0 on the centre. */
  run: number[]
}

export function plainChart(values: readonly number[], of?: readonly number[]): PlainChart {
  let [sum, all, steps] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    sum += at(values, i) * (of ? at(of, i) : 1)
    all += of ? at(of, i) : 1
    if (i > 0) steps += Math.abs(at(values, i) - at(values, i - 1))
  }
  const centre = sum / all
  const step = values.length > 1 ? steps / (values.length - 1) : 0
  const chart: PlainChart = { centre, beyond: [], low: [], high: [], run: [] }
  for (let i = 0; i < values.length; i++) {
    const reach = of ? 3 * Math.sqrt((centre * (1 - centre)) / at(of, i)) : 2.66 * step
    const low = of ? Math.max(0, centre - reach) : centre - reach
    const high = of ? Math.min(1, centre + reach) : centre + reach
    const value = at(values, i)
    const side = value > centre ? 1 : value < centre ? -1 : 0
    const before = i > 0 && side !== 0 && (at(values, i - 1) - centre) * side > 0 ? at(chart.run, i - 1) : 0
    chart.low.push(low)
    chart.high.push(high)
    chart.beyond.push(value > high ? 1 : value < low ? -1 : 0)
    chart.run.push(side === 0 ? 0 : before + 1)
  }
  return chart
}

const at = (list: readonly number[], place: number): number => list[place] as number
