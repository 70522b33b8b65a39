import type { Ask } from "./request.ts"

const trace = (of: NonNullable<Ask["of"]>, kind = of as string): Ask => ({ of, params: { kind } })

export const houseRequests: Record<string, Ask> = {
  getProgress: { params: { key: "00000000-0000-4000-8000-000000000000" } },
  clientFault: { body: () => ({ message: "It broke.", at: "/my-day" }) },
  "getTrace: of a case": trace("case"),
  "getTrace: of a promise": trace("promise"),
  "getTrace: of a response": trace("response"),
  "getTrace: of a fix": trace("fix"),
  "getTrace: of a kudos": trace("kudos"),
  "getTrace: of a story": trace("story"),
  "getTrace: of a remedy": trace("a remedy on my case", "remedy"),
  "getTrace: of a draft standard": trace("a draft standard", "standard"),
  "getTrace: of a draft answer": trace("a draft answer", "answer"),
  "getTrace: of a customer": trace("customer"),
  "getTrace: of a decision": trace("decision", "decision"),
  "getTrace: of a sent newsletter": trace("sent edition", "newsletter"),
  "getTrace: of a draft newsletter": trace("draft edition", "newsletter"),
  "getTrace: of a line-up": trace("card", "line-up"),
  listOutbox: { of: "mail", lists: true },
  getMail: { of: "mail" },
  retryDeadLetters: { body: () => ({}) },
  readReviews: { body: () => ({ text: "They were very kind.\nThe queue was long." }) },
  keepReviews: { body: () => ({ text: "They were very kind.\nThe queue was long." }) },
  openSample: { body: () => ({ kind: "bakery" }) },
  enterSample: { body: ({ town }) => ({ personId: town.cast.grace.id }) },
}
