import type { PlannedAward } from "../fill/planned-awards.ts"

/** The award of last quarter, and the one that is open now. */
export const awards: readonly PlannedAward[] = [
  {
    by: "Gareth Pritchard",
    opensAgo: 48,
    nominateUntilAgo: 36,
    decideUntilAgo: 30,
    presentedAgo: 31,
    name: "Calm in the storm",
    purpose: "For whoever kept customers informed and cared for when everything else went wrong.",
    criteria: [
      { standard: 2, words: "Said what was known, what was not, and when the next word would come" },
      { standard: 3, words: "Stayed with it after it had left their desk" },
    ],
    signedBy: "Helena Brandão, Managing director",
    nominations: [
      {
        by: "Rui Sequeira",
        people: [],
        unit: "contact",
        standards: [2, 3],
        story: "Forty calls, one sentence",
        words:
          "The night the last flight to Porto was cancelled, they rang forty people back at the minute they had promised, also when there was nothing new to say. I stood in the hall that night, and nobody there was angry.",
      },
      {
        by: "Inês Carvalho",
        people: ["Catarina Matos"],
        standards: [3],
        story: "A hearing aid on belt 4",
        words:
          "She stopped a belt for six minutes for one hearing aid, and wrote down every step for a woman who could not hear us. I have done the same twice since.",
      },
      {
        by: "Elena Vidal",
        people: ["Tiago Esteves", "Inês Carvalho"],
        standards: [2],
        words:
          "When the fog came in, the two of them went along the queue at B14 every ten minutes, with the same four facts and a box of water.",
      },
    ],
    committee: [
      { name: "Helena Brandão", chose: 0 },
      { name: "Gareth Pritchard", chose: 0 },
      { name: "Nuno Lourenço", chose: 1 },
    ],
    decision:
      "Three nominations that we would all be glad to have earned. What won was a sentence that forty people believed.",
  },
  {
    by: "Gareth Pritchard",
    opensAgo: 4,
    nominateUntilAgo: -8,
    decideUntilAgo: -15,
    name: "The colleague’s colleague",
    purpose: "For whoever serves the rest of us as well as we would serve a customer.",
    criteria: [{ standard: 4, words: "Made somebody else’s day at work easier, without being asked" }],
    signedBy: "Helena Brandão, Managing director",
    nominations: [
      {
        by: "Tiago Esteves",
        people: ["Bilal Naciri"],
        standards: [4],
        words: "He came at five in the morning to stand in our queue, and had the light changed the same day.",
      },
    ],
  },
]
