import type { PlannedLeading } from "../fill/planned-leading.ts"

const martha = "Martha Penrose"

/** Who owns the bakery leads it, and says so before the other four. */
export const leading: PlannedLeading = {
  said: [
    { by: martha, madeAgo: 45, dueAgo: 17, what: "Stand at the till every Saturday of October", kept: true },
    {
      by: martha,
      madeAgo: 30,
      dueAgo: 9,
      what: "Call everyone whose order was not put aside",
      kept: false,
      words: "I called two of three. The third moved away before I did.",
    },
    {
      by: martha,
      madeAgo: 5,
      dueAgo: -9,
      what: "Take the four o’clock start once a week, so that I know what we leave",
    },
  ],
  deeds: [
    { by: martha, ago: 20, kind: "front-line-hours", amount: 16 },
    { by: martha, ago: 10, kind: "customers-called", amount: 2 },
  ],
  decision: {
    by: martha,
    ago: 21,
    title: "No bread from yesterday, also not at half price",
    why: "It went to people who have little, and they miss it. The hostel takes it now; what we sell is what we would eat.",
    serves: 0,
    costs: 1,
  },
}
