import type { BuyingHistory } from "#stats"

/** How one customer bought until a day: days with a purchase count once. Days are counted from 1970; money is in minor units. */
export type Buying = {
  /** Days with a purchase after the first. */
  repeats: number
  first: number
  last: number
  spent: number
  /** Of `spent`, what was spent on those. */
  repeatSpent: number
}

/** Everything that value is worked out from. */
export type Bought = {
  until: number
  customers: Buying[]
  /** Repeat purchases of these customers by day, also after `until`. */
  repeatsByDay: [day: number, repeats: number][]
  lastDay: number
}

const daysOfWeek = 7

/** As the models take it, with a week as the unit of time. */
export const historyOf = ({ repeats, first, last }: Buying, until: number): BuyingHistory => ({
  repeats,
  recency: repeats === 0 ? 0 : (last - first) / daysOfWeek,
  age: (until - first) / daysOfWeek,
})
