import type { MonthCounts } from "./month-counts.ts"
import type { MonthSpan, OfferedMonths } from "./offered-months.ts"

/** Why a figure is not shown: too few people work there, too few answered, or it would give away one of these. */
export type Hidden = "few-people" | "few-answers" | "would-tell"

/** What a figure is of: a unit ("" is the company), a value of the one dimension it is narrowed by (null: none), whole months. */
export type Cell = { unit: string; value: string | null; months: MonthSpan }

/** All that decides whether somebody may see the figures of one measure. */
export type Ground = {
  counts: MonthCounts
  offered: OfferedMonths
  /** A cell with fewer answers is not shown. */
  minimum: number
  small: ReadonlyMap<string, Hidden>
  /** From the unit itself up to the company. */
  upFrom(unit: string): readonly string[]
  /** A unit with its siblings and what belongs to none of them; only itself for the company. */
  siblingsOf(unit: string): readonly string[]
  owns(unit: string): boolean
  /** The viewer's own units below this one, none of them within another. */
  ownBelow(unit: string): readonly string[]
}

/**
 * Decides for cells whether they are kept back. A cell is shown when enough answered, when every wider figure that is offered (a unit above, without the
 * narrowing, of more months) exceeds it by nothing or by enough answers, and when it is not needed to cover others: of every whole's parts (units, values,
 * months) that are kept back there are two at least, with enough answers together. Owing to the first two no two figures can be subtracted so that few
 * answers are left; owing to the third no whole less its shown parts leaves few. The company as a whole is always shown, and one's own units to oneself.
 * What it cannot prevent: comparing today's figures with those that somebody wrote down yesterday.
 */
export function protection(ground: Ground): (cell: Cell) => Hidden | null {
  const { counts, offered, minimum, owns } = ground
  const n = ({ unit, value, months }: Cell) => counts.n(unit, value, months)
  const leavesFew = (left: number) => left > 0 && left < minimum
  /** Answers in a cell that the viewer does not know anyway; of units above `around` only the figures are known. */
  const ofOthers = (cell: Cell, around: readonly string[] = []) => {
    const own = ground.ownBelow(cell.unit).filter((unit) => !around.includes(unit))
    return own.reduce((left, unit) => left - n({ ...cell, unit }), n(cell))
  }
  const open = ({ unit, value }: Cell) => owns(unit) || (unit === "" && value === null)

  const ofItself = remembered((cell: Cell): Hidden | null => {
    const small = ground.small.get(cell.unit)
    if (open(cell)) return null
    if (small) return small
    const own = n(cell)
    if (own === 0) return null
    if (own < minimum) return "few-answers"
    const others = ofOthers(cell)
    const values = cell.value === null ? [null] : [cell.value, null]
    const up = ground.upFrom(cell.unit)
    const wider = [cell.months, ...offered.around(cell.months)].flatMap((months) =>
      up.flatMap((unit) => values.map((value) => ({ unit, value, months }))),
    )
    return leavesFew(others) || wider.some((wide) => leavesFew(ofOthers(wide, up) - others)) ? "would-tell" : null
  })

  const covers = (cell: Cell, parts: readonly Cell[]): boolean => {
    const counted = parts.filter((part) => n(part) > 0)
    const hidden = counted.filter((part) => ofItself(part))
    if (hidden.length === 0) return false
    let together = hidden.reduce((sum, part) => sum + ofOthers(part), 0)
    let many = hidden.length
    const shown = counted.filter((part) => !ofItself(part) && !open(part)).sort((a, b) => n(a) - n(b))
    for (const part of shown) {
      if (many > 1 && together >= minimum) return false
      if (same(part, cell)) return true
      together += ofOthers(part)
      many += 1
    }
    return false
  }

  return (cell) => {
    const reason = ofItself(cell)
    if (reason || open(cell) || n(cell) === 0) return reason
    const wholes = [
      ground.siblingsOf(cell.unit).map((unit) => ({ ...cell, unit })),
      cell.value === null ? [] : counts.values.map((value) => ({ ...cell, value })),
      ...offered.partitionsWith(cell.months).map((parts) => parts.map((months) => ({ ...cell, months }))),
    ]
    return wholes.some((parts) => covers(cell, parts)) ? "would-tell" : null
  }
}

const nameOf = ({ unit, value, months }: Cell) =>
  `${unit}|${value === null ? "*" : `=${value}`}|${months.first}|${months.last}`
const same = (a: Cell, b: Cell) => nameOf(a) === nameOf(b)

function remembered(decide: (cell: Cell) => Hidden | null): (cell: Cell) => Hidden | null {
  const known = new Map<string, Hidden | null>()
  return (cell) => {
    const name = nameOf(cell)
    const before = known.get(name)
    if (before !== undefined) return before
    const decided = decide(cell)
    known.set(name, decided)
    return decided
  }
}
