import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { channelOf } from "../intake/channel.ts"
import { type AnswerProblem, checkAnswers } from "../intake/check-answers.ts"
import type { PublishedSurvey } from "../intake/open-survey.ts"
import { takeResponses } from "../intake/take-responses.ts"
import { unitOfCode } from "../intake/unit-of-code.ts"
import { isHappy, isUnhappy } from "../score.ts"
import type { Sheet } from "./page-form.ts"
import type { SheetProblem } from "./survey-page.ts"

/** A filled-in page: kept, with what the thanks must know, or not, with what to say about it. */
export type TakenSheet =
  | { kept: KeptSheet }
  | { status: number; problems: { answers: readonly AnswerProblem[]; sheet?: SheetProblem } }

/** `id` is null where the survey promised anonymity. */
export type KeptSheet = { id: string | null; unhappy: boolean; happy: boolean; email: string | undefined }

/** Keeps what a customer filled in. A unit or hidden field that means nothing is passed over: the link is not theirs to mend. */
export async function takeSheet(
  ctx: Ctx,
  survey: PublishedSurvey,
  language: string,
  { carried, given }: Sheet,
): Promise<TakenSheet> {
  const { answers, contact, problems } = checkAnswers(survey.form.questions, given, "drop")
  if (problems.length > 0) return { status: 422, problems: { answers: problems } }
  if (Object.keys(answers).length === 0) return { status: 422, problems: { answers: [], sheet: "nothingSaid" } }
  const unit = carried.unit === undefined ? undefined : await unitOfCode(ctx, survey.unitId, carried.unit)
  const response = {
    answers,
    contact,
    key: carried.key,
    unitId: unit?.id ?? null,
    personId: null,
    channel: channelOf(carried.source, "link"),
    language,
    hidden: { ...carried.hidden, ...(carried.source !== undefined && { source: carried.source }) },
  }
  try {
    const [settled] = await takeResponses(ctx, survey, [response])
    if (!settled || "refused" in settled) return { status: 422, problems: { answers: [], sheet: "notKept" } }
    const { id, scores } = settled.done
    return { kept: { id, unhappy: isUnhappy(scores), happy: isHappy(scores, null), email: contact?.email } }
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 503)
      return { status: 503, problems: { answers: [], sheet: "busy" } }
    throw thrown
  }
}
