import type { PlannedThankYou } from "../fill/plan.ts"

/** What customers of the bakery wrote on the thank-you page, whose code lies beside the till. */
export const thankYous: readonly PlannedThankYou[] = [
  {
    unit: "company",
    daysAgo: 19,
    words: "{name} kept the last rye back for my father, who cannot come before noon. He talked of it all week.",
    names: true,
    customer: "Edie Lowther",
    shown: "named",
    language: "en",
  },
  {
    unit: "company",
    daysAgo: 1,
    words: "Best queue in town: everybody gets a word. Thank you all.",
    names: false,
    customer: null,
    shown: "unnamed",
    language: "en",
  },
]
