/** One thing that was looked at: whether it is in order, what was found, and what to do where it is not. */
export type Finding = {
  check: string
  state: "ok" | "look" | "wrong"
  found: string
  /** What was found, one by one, where there is more of it. */
  each?: string[]
  todo?: string
}
