import type { z } from "zod"
import type { Reply } from "#contracts/route.ts"
import type { getSurvey, surveyRow } from "#contracts/survey.ts"

/** One survey as the list shows it. */
export type SurveyRow = z.output<typeof surveyRow>
/** One survey as its screen reads it. */
export type Survey = Reply<typeof getSurvey>

/** What the list calls it: an imported one is history, whatever its state. */
export function standingOf({ origin, state }: Pick<SurveyRow, "origin" | "state">) {
  return origin === "history" ? "history" : state
}
