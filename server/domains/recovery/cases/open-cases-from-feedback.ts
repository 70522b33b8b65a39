import { type Feedback, getFeedback } from "#listening"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { followDemonstratedAnswers } from "../demonstration/demonstrated-answers.ts"
import { severityOf, subjectOf } from "./case.ts"
import { openCase } from "./open-case.ts"
import { subjectOfAnswer } from "./subject-of-answer.ts"

/**
 * The opening rule: every unhappy answer that was not imported as history becomes a case of the unit it is about; so does a complaint that was declared
 * live, however calmly it is put.
 */
export async function openCasesFromFeedback(ctx: Ctx, responseIds: readonly string[]): Promise<void> {
  const { language } = await getOrganisation(ctx)
  const heard = await getFeedback(ctx, responseIds)
  for (const feedback of heard) {
    const { complaint } = feedback
    const severity = severityOf(signalOf(feedback)) ?? (complaint === null ? undefined : "middle")
    if (feedback.history || !severity) continue
    await openCase(ctx, {
      subject: complaint === null ? subjectOfAnswer(feedback, language) : subjectOf(complaint, complaint),
      words: feedback.comment?.words ?? "",
      source: complaint === null ? "response" : "complaint",
      responseId: feedback.responseId,
      customerId: feedback.customerId,
      unitId: feedback.unitId,
      touchpointId: feedback.touchpointId,
      severity,
      demonstration: feedback.demonstration,
      language: feedback.language,
    })
  }
  const demonstrated = heard.filter(({ demonstration }) => demonstration).map(({ responseId }) => responseId)
  await followDemonstratedAnswers(ctx, demonstrated)
}

function signalOf(feedback: Feedback) {
  return {
    unhappy: feedback.unhappy,
    urgent: feedback.comment?.urgent ?? [],
    mood: feedback.comment?.mood ?? null,
    lowestScore: feedback.scores.some((score) => score.value <= score.low),
  }
}
