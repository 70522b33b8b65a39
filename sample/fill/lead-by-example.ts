import { commit } from "../../server/domains/leadership/commit.ts"
import { logDeed } from "../../server/domains/leadership/log-deed.ts"
import { recordDecision } from "../../server/domains/leadership/record-decision.ts"
import { tellOutcome } from "../../server/domains/leadership/tell-outcome.ts"
import type { Agenda } from "./agenda.ts"
import { type Colleague, deedBy, type Ground, getColleague } from "./ground.ts"

const evening = 18 * 3600
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

type Said = { by: string; madeAgo: number; dueAgo: number; what: string; kept?: boolean; words?: string }
const said: readonly Said[] = [
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
]

const deeds = [
  { by: "Helena Brandão", ago: 33, kind: "front-line-hours", amount: 8 },
  { by: "Helena Brandão", ago: 13, kind: "customers-called", amount: 6 },
  { by: "Tiago Esteves", ago: 22, kind: "line-ups-led", amount: 8 },
  { by: "Tiago Esteves", ago: 9, kind: "thanks-written", amount: 3 },
] as const

/** What leaders committed to and did in the last weeks: some of it kept, some not, and one of which nobody says anything. */
export function leadByExample(ground: Ground, agenda: Agenda, standardIds: readonly string[]): void {
  const { ctx, calendar } = ground
  const doing = (by: Colleague, daysAgo: number) => deedBy(ctx, by, calendar.at(daysAgo, evening))
  for (const { by, madeAgo, dueAgo, what, kept, words = "" } of said)
    agenda.add(calendar.at(madeAgo, evening), async () => {
      const leader = getColleague(ground, by)
      const id = await commit(doing(leader, madeAgo), { what, dueOn: dayOf(calendar.at(dueAgo, evening)) })
      if (kept !== undefined)
        agenda.add(calendar.at(dueAgo, evening), () => tellOutcome(doing(leader, dueAgo), id, { kept, words }))
    })
  for (const { by, ago, kind, amount } of deeds)
    agenda.add(calendar.at(ago, evening), async () => {
      const day = dayOf(calendar.at(ago, evening))
      await logDeed(doing(getColleague(ground, by), ago), { kind, amount, day, words: "", corrects: null })
    })
  const [, seen, told] = standardIds
  if (seen && told)
    agenda.add(calendar.at(25, evening), async () => {
      await recordDecision(doing(getColleague(ground, "Helena Brandão"), 25), {
        title: "Close the night desk in Porto from January",
        why: "Eleven passengers a night came to it. The telephone is answered all night instead, by people. Some will stand before a closed desk.",
        day: dayOf(calendar.at(25, evening)),
        standards: [
          { id: told, effect: "serves" },
          { id: seen, effect: "costs" },
        ],
        corrects: null,
      })
    })
}
