import type { PlannedLeading } from "../fill/planned-leading.ts"

/** Some of it kept, some not, and one of which nobody says anything. */
export const leading: PlannedLeading = {
  said: [
    { by: "Helena Brandão", madeAgo: 60, dueAgo: 30, what: "Two hours at check-in every week of October", kept: true },
    {
      by: "Helena Brandão",
      madeAgo: 40,
      dueAgo: 12,
      what: "Call ten passengers whose bags came late",
      kept: false,
      words: "I reached six. The other four are mine this week.",
    },
    { by: "Helena Brandão", madeAgo: 6, dueAgo: -5, what: "Read every complaint about rebooking myself" },
    { by: "Tiago Esteves", madeAgo: 50, dueAgo: 20, what: "Lead the line-up at the gate twice a week", kept: true },
    { by: "Tiago Esteves", madeAgo: 35, dueAgo: 16, what: "Shadow a night shift at the baggage desk" },
  ],
  deeds: [
    { by: "Helena Brandão", ago: 33, kind: "front-line-hours", amount: 8 },
    { by: "Helena Brandão", ago: 13, kind: "customers-called", amount: 6 },
    { by: "Tiago Esteves", ago: 22, kind: "line-ups-led", amount: 8 },
    { by: "Tiago Esteves", ago: 9, kind: "thanks-written", amount: 3 },
  ],
  decision: {
    by: "Helena Brandão",
    ago: 25,
    title: "Close the night desk in Porto from January",
    why: "Eleven passengers a night came to it. The telephone is answered all night instead, by people. Some will stand before a closed desk.",
    serves: 2,
    costs: 1,
  },
}
