import type { z } from "zod"
import { makeSurvey, publishSurvey } from "#contracts/survey.ts"
import type { Caller } from "./app.ts"

type NewSurvey = z.input<typeof makeSurvey.body>

/** The questions that the bank asks after a visit: NPS, CSAT, what for, the customer's words, and how to be answered. */
export const visitForm = {
  intro: { en: "Thank you for coming in." },
  hidden: ["counter"],
  questions: [
    { id: "recommend", kind: "nps", text: { en: "How likely are you to recommend us?" }, required: true },
    { id: "satisfied", kind: "csat", text: { en: "How was your visit?" } },
    {
      id: "what-for",
      kind: "choice",
      text: { en: "What brought you here?" },
      options: [
        { id: "card", text: { en: "A card" } },
        { id: "loan", text: { en: "A loan" } },
      ],
    },
    {
      id: "went-wrong",
      kind: "text",
      text: { en: "What went wrong?" },
      showIf: { question: "recommend", oneOf: [0, 1, 2, 3, 4, 5, 6] },
    },
    { id: "words", kind: "comment", text: { en: "What should we know?" } },
    { id: "answer-me", kind: "contact", text: { en: "Shall we answer you?" } },
  ],
} satisfies NewSurvey["form"]

/** A published survey of the bank; `steward` makes it. */
export async function openSurvey(
  steward: Caller,
  survey: Partial<NewSurvey> = {},
): Promise<{ id: string; slug: string }> {
  const made = await steward.call(makeSurvey, {
    body: { name: "After your visit", language: "en", form: visitForm, ...survey },
  })
  await steward.call(publishSurvey, { params: { id: made.id } })
  return made
}
