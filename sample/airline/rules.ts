import type { PlannedClaim, PlannedRules } from "../fill/planned-rules.ts"
import { company } from "./cast.ts"
import { replyTemplates } from "./reply-templates.ts"

const rebooking = "Rebooking and refunds"
const lostBags = "Lost bags"

/** So many yeses, a day after the other, with a word now and then. */
const kept = (from: number, count: number, words: readonly string[] = []): PlannedClaim["answers"] =>
  Array.from({ length: count }, (_, nth) => ({ daysAgo: from + nth, asPromised: true, words: words[nth] ?? "" }))

/** Set at the end of the year: who looked after a case before was its lead. */
export const rules: PlannedRules = {
  budgets: [
    { unit: company, amountMinor: 6_000_000, firm: false },
    { unit: "lis", amountMinor: 600_000, firm: false },
    { unit: "bags", amountMinor: 900_000, firm: true },
  ],
  agents: [
    { unit: "calls", skills: [[rebooking], [rebooking, "Groups"], ["Groups"], [lostBags]] },
    { unit: "bags", skills: [[lostBags], [lostBags, "Damage"], ["Damage"]] },
    { unit: "refunds", skills: [[rebooking], [rebooking]] },
  ],
  templates: replyTemplates,
  touchpoints: [{ touchpoint: "Asking for help", unit: null, skill: rebooking }],
  claims: [
    {
      kind: "advertising",
      words: "Your first checked bag flies free",
      place: "Summer campaign, posters and the page of fares",
      owner: "Nuno Lourenço",
      unit: company,
      madeDaysAgo: 120,
      askAfterDays: 7,
      asksADay: 5,
      answers: [
        ...kept(9, 11, ["", "Yes, nobody asked me for a cent.", "", "", "It did, both ways."]),
        {
          daysAgo: 2,
          asPromised: false,
          words: "At the desk they wanted thirty euros, because I had booked the light fare.",
        },
      ],
    },
    {
      kind: "sale",
      words: "Rebooked on the next flight without a fee when we are more than three hours late",
      place: "Said by the call centre, and on the booking page",
      owner: "Niamh Doyle",
      unit: "contact",
      madeDaysAgo: 200,
      askAfterDays: 3,
      asksADay: 3,
      answers: kept(12, 7, ["Within ten minutes, on the phone.", "", "Yes."]),
    },
    {
      kind: "contract",
      words: "Companies that fly with us may change any ticket until two hours before departure",
      place: "Frame contract for companies, paragraph 4",
      owner: "Nuno Lourenço",
      unit: "office",
      madeDaysAgo: 90,
      askAfterDays: 14,
      asksADay: 2,
      answers: kept(20, 4),
    },
    {
      kind: "sale",
      words: "Forty seats side by side for the choir, rows 12 to 18, and the cellos in the cabin",
      place: "Group booking, by telephone",
      owner: "Niamh Doyle",
      unit: "contact",
      madeDaysAgo: 60,
      deliveredDaysAgo: 16,
      askAfterDays: 3,
      asksADay: 1,
      answers: [{ daysAgo: 12, asPromised: true, words: "All forty of us, and both cellos. We sang on landing." }],
    },
    {
      kind: "contract",
      words: "A lounge, and a crew that speaks Arabic, for the delegation to Casablanca",
      place: "Charter contract, annex 2",
      owner: "Nuno Lourenço",
      unit: "office",
      madeDaysAgo: 45,
      deliveredDaysAgo: 9,
      askAfterDays: 3,
      asksADay: 1,
      answers: [
        { daysAgo: 5, asPromised: false, words: "The lounge was there. Of the crew nobody spoke a word of Arabic." },
      ],
    },
    {
      kind: "sale",
      words: "A lift to the aircraft door for two wheelchairs, out and back",
      place: "Written into the booking by the call centre",
      owner: "Niamh Doyle",
      unit: "contact",
      madeDaysAgo: 8,
      deliveredDaysAgo: -19,
      askAfterDays: 2,
      asksADay: 1,
      answers: [],
    },
  ],
}
