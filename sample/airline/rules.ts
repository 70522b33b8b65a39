import type { PlannedClaim, PlannedRules } from "../fill/planned-rules.ts"
import { company } from "./cast.ts"

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
  ],
}
