/** What a unit and those below it may spend on putting right from one day to another, both included; in minor units, by what remedies cost us. */
export type Budget = {
  unitId: string
  unitName: string
  fromDay: string
  untilDay: string
  amount: number
  spent: number
  /** What would go past it waits for who leads above; any other only warns. */
  firm: boolean
}

export type BudgetWord = "well" | "nearly" | "spent"

/** From which share on a budget counts as nearly spent. */
const nearlyFrom = 0.8

/** How a budget stands, in a word. */
export function wordOf({ amount, spent }: Pick<Budget, "amount" | "spent">): BudgetWord {
  if (spent >= amount) return "spent"
  return spent >= nearlyFrom * amount ? "nearly" : "well"
}

/** Whether what this costs goes past what is left; what costs nothing never does. */
export const goesPast = (budget: Pick<Budget, "amount" | "spent">, cost: number): boolean =>
  cost > 0 && budget.spent + cost > budget.amount

/** What has to be told now that this has been spent: the words that were not true before it, the worst last. */
export function newlyTrue(budget: Pick<Budget, "amount" | "spent">, cost: number): Exclude<BudgetWord, "well">[] {
  const order: BudgetWord[] = ["well", "nearly", "spent"]
  const [before, after] = [wordOf(budget), wordOf({ ...budget, spent: budget.spent + cost })]
  return order.slice(order.indexOf(before) + 1, order.indexOf(after) + 1) as Exclude<BudgetWord, "well">[]
}

export type Pace = "too-early" | "under" | "even" | "over"

/** Under-use and over-use are told from a quarter of the period on, and only where they are plain. */
const tellsFrom = 0.25
const [plainlyUnder, plainlyOver] = [0.5, 1.25]

/** What was spent beside what an even spending would have come to by now. `passed`: the share of the period that is over, 0 to 1. */
export function paceOf({ amount, spent }: Pick<Budget, "amount" | "spent">, passed: number): Pace {
  if (passed < tellsFrom) return "too-early"
  const even = amount * Math.min(1, passed)
  if (spent < plainlyUnder * even) return "under"
  return spent > plainlyOver * even ? "over" : "even"
}

/** The share of a period that is over at the end of a day, 0 to 1. */
export function passedOf({ fromDay, untilDay }: Pick<Budget, "fromDay" | "untilDay">, today: string): number {
  const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  return Math.min(1, Math.max(0, days(fromDay, today) / days(fromDay, untilDay)))
}
