/** Something a pile of comments talks about. Counts are of comments; shares and intervals are the caller's. */
export interface Theme {
  /** A `ThemeKey` of a built-in theme, or "emerged:" and its leading phrase. */
  key: string
  origin: "built-in" | "emerged"
  /** How these comments put it, the commonest first: up to four phrases in the customers' own words. */
  words: string[]
  /** Indices of the comments that speak of it, ascending. */
  members: number[]
  /** How many of them speak of it gladly, and how many not; the rest are neutral about it. */
  happy: number
  unhappy: number
  /** Up to three comments that show it best. */
  exemplars: number[]
}

/** How often, and how warmly, one comment speaks of one theme. */
export interface Mention {
  comment: number
  /** The phrases with which it does, folded as the pile shows them. */
  phrases: string[]
  /** -1..1, of the clauses around the phrases. */
  warmth: number
}
