import type { PlannedThankYou, TeamThanks } from "../fill/plan.ts"

/** What passengers wrote on the thank-you page. The last ones wait for somebody to say who was meant. */
export const thankYous: readonly PlannedThankYou[] = [
  {
    unit: "lis",
    daysAgo: 46,
    words: "{name} saw that I was lost before I knew it myself, and walked me to the gate. I am 81.",
    names: true,
    customer: "Odete Marques",
    shown: "named",
    language: "en",
  },
  {
    unit: "mad",
    daysAgo: 31,
    words: "{name} se quedó conmigo al teléfono hasta que apareció la silla de mi hijo. Gracias de corazón.",
    names: true,
    customer: null,
    shown: "unnamed",
    language: "es",
  },
  {
    unit: "lgw",
    daysAgo: 20,
    words: "My mother died that morning. {name} found me a seat and a quiet corner, and asked nothing.",
    names: true,
    customer: "Hugh Ferris",
    shown: "withheld",
    language: "en",
  },
  {
    unit: "bags",
    daysAgo: 11,
    words: "Eleven at night, one bag missing, and the whole desk laughed with us and not at us. It came at seven.",
    names: false,
    customer: "The Lindqvist family",
    shown: "named",
    language: "en",
  },
  {
    unit: "vie",
    daysAgo: 1,
    words: "{name} hat gemerkt, dass unser Kind Angst hat, und ihm das Cockpit auf einem Foto gezeigt.",
    names: true,
    customer: null,
    shown: "unnamed",
    language: "de",
  },
  {
    unit: "lis",
    daysAgo: 0,
    words: "The lady with the red glasses at gate 12 shared her umbrella with us on the steps. Thank you!",
    whom: "the lady with the red glasses",
    names: false,
    customer: null,
    shown: "unnamed",
    language: "en",
  },
]

/** Whole teams that others thanked: by whose lead, and for what. */
export const teamThanks: readonly TeamThanks[] = [
  {
    by: "lis",
    unit: "bags",
    daysAgo: 38,
    words: "The belt stood still for three hours, and not one bag missed its flight. We saw you carry them.",
    standard: 3,
  },
  {
    by: "calls",
    unit: "lgw",
    daysAgo: 17,
    words:
      "On the night of the fog you rang us with every new time before the passengers asked. We could answer all of them.",
    standard: 2,
  },
  {
    by: "bags",
    unit: "refunds",
    daysAgo: 5,
    words:
      "Forty claims from one flight, paid by Friday. Nobody sees you do it, but we have read what they wrote to us.",
    standard: 4,
  },
]

/** Two who thank each other and hardly anybody else. */
export const thanksRing = {
  unit: "fra",
  words: [
    "Took the late bus of passengers while I closed the desk.",
    "Covered my break, as always.",
    "Good shift, good company.",
    "Brought me a coffee when the queue would not end.",
    "Never leaves me alone with the last flight.",
    "Laughed with me until the printer gave in.",
    "Another week, and we are still standing.",
    "Could not do it without you.",
  ],
}
