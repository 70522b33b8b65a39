/** The four rules that may call a change on a chart real. */
export type Rule = "point-beyond" | "run-of-eight" | "trend-of-six" | "two-of-three"

/** The rules that alerts use. More of them cry wolf too often: see false-signal-rates.ts. */
export type AlertRule = "point-beyond" | "run-of-eight"

/** A reason to call a change on a chart real. */
export interface Signal<Kind extends Rule = AlertRule> {
  kind: Kind
  /** Where the points lie against the centre; of a trend, where it leads: rising is "above". */
  side: "above" | "below"
  /** First and last point concerned (zero-based, both inclusive). */
  from: number
  to: number
}

/**
 * Signals in the order in which they end, those that end together in the order in which they begin. Our own, for lists. Sorts what it is given. Throws nothing.
 */
export function inOrder<Kind extends Rule>(signals: Signal<Kind>[]): Signal<Kind>[] {
  return signals.sort((a, b) => a.to - b.to || a.from - b.from)
}
