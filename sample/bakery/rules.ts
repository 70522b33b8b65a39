import type { PlannedRules } from "../fill/planned-rules.ts"

/** Causes after which a fresh one is owed. */
const leftWithoutGoodBread = ["The sourdough is gone by ten", "Yesterday's trays left in the counter"]

/** What a shop of five has arranged. */
export const rules: PlannedRules = {
  budgets: [{ unit: "company", amountMinor: 15_000, firm: false }],
  agents: [{ unit: "company", skills: [["Bread"], ["Bread", "Orders"]] }],
  touchpoints: [{ touchpoint: "In the shop", unit: null, skill: "Bread" }],
  templates: [
    {
      name: "Sorry, and a fresh one",
      standard: "Bread we would eat ourselves",
      begins: { causes: leftWithoutGoodBread, share: 0.7 },
      texts: [
        {
          language: "en",
          body: "Dear {{ customer.firstName }},\n\nyou should not have left without good bread, and I am sorry. A fresh one is put by for you: say “Martha” at the counter.\n\n{{ me.firstName }}",
        },
      ],
    },
  ],
  claims: [
    {
      kind: "advertising",
      words: "Baked here this morning, every morning",
      place: "The sign over the door",
      owner: "Martha Penrose",
      unit: "company",
      madeDaysAgo: 300,
      askAfterDays: 1,
      asksADay: 1,
      answers: [
        { daysAgo: 30, asPromised: true, words: "Still warm." },
        { daysAgo: 21, asPromised: true, words: "" },
        { daysAgo: 12, asPromised: true, words: "You can smell it from the bridge." },
        { daysAgo: 4, asPromised: true, words: "" },
      ],
    },
  ],
}
