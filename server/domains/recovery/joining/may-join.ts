import { Refusal } from "#platform/errors/refusal.ts"

type Joinable = {
  id: string
  state: string
  history: boolean
  demonstration: boolean
  customer_id: string | null
}

/** Why these two cannot be joined; undefined where they can. What two different customers said is never put on one page. */
export function whyNotJoin(one: Joinable, to: Joinable): "same" | "not-open" | "two-customers" | undefined {
  if (one.id === to.id) return "same"
  if ([one, to].some(({ state, history }) => state === "closed" || history)) return "not-open"
  if (one.demonstration !== to.demonstration) return "not-open"
  if (one.customer_id !== null && to.customer_id !== null && one.customer_id !== to.customer_id) return "two-customers"
  return undefined
}

const sentences = {
  same: "This is the same case. Choose another one to join it to.",
  "not-open": "Only cases that are open can be joined.",
  "two-customers":
    "These are cases of two customers, and neither may read what the other wrote. Give both the same cause instead.",
} as const

export function mustJoin(one: Joinable, to: Joinable): void {
  const why = whyNotJoin(one, to)
  if (why) throw new Refusal(`cannot-join-${why}`, sentences[why])
}
