import type { ReportedResponse } from "#contracts/response.ts"
import { stewarding } from "#contracts/route.ts"
import type { Actor, Ctx } from "#platform/ctx.ts"
import { type FieldProblem, forbidden, Refusal } from "#platform/errors/refusal.ts"
import { channelOf } from "./channel.ts"
import { checkAnswers, type ProblemCode } from "./check-answers.ts"
import { saidContact } from "./contact.ts"
import type { PublishedSurvey } from "./open-survey.ts"
import type { TakenResponse } from "./take-responses.ts"
import { unitOfCode } from "./unit-of-code.ts"

/** What is wrong with an answer, for programmers; the page has its own words in the customer's language. */
const sentences: Record<ProblemCode, string> = {
  needed: "This question needs an answer.",
  "not-an-option": "This is not among the options; send an option's id.",
  "off-the-scale": "This is not a number on the question's scale.",
  "not-text": "This is not text that can be kept.",
  "too-long": "This text is longer than can be kept.",
  "not-an-address": "This is not a name and an e-mail address.",
  "unknown-question": "The published survey has no such question.",
}

/** Who may say what customers themselves do not: those who may send batches, by the contract of takeResponses. */
function mayReport(actor: Actor): boolean {
  if (actor.kind === "service") return actor.scopes.includes("feedback:write")
  return actor.kind === "person" && actor.strength === "full" && stewarding.includes(actor.role)
}

/** Holds a response that came by API against its survey. Throws `answers-not-usable` (422) with each field, and `forbidden` for what needs a key. */
export async function readReportedResponse(
  ctx: Ctx,
  survey: PublishedSurvey,
  sent: ReportedResponse,
): Promise<TakenResponse> {
  if (!mayReport(ctx.actor) && (sent.channel ?? sent.customer ?? sent.personId) !== undefined)
    throw forbidden("key-needed", "channel, customer and personId can be said only with a key that has feedback:write.")
  const { answers, contact, problems } = checkAnswers(survey.form.questions, sent.answers, "refuse")
  const fields: FieldProblem[] = problems.map(({ question, code }) => ({
    path: `body.answers.${question}`,
    message: sentences[code],
  }))
  for (const name of Object.keys(sent.hidden ?? {}))
    if (!survey.form.hidden.includes(name))
      fields.push({ path: `body.hidden.${name}`, message: "The published survey declares no such hidden field." })
  const unit = sent.unit === undefined ? undefined : await unitOfCode(ctx, survey.unitId, sent.unit)
  if (sent.unit !== undefined && !unit)
    fields.push({ path: "body.unit", message: "The survey is not about a unit with this code." })
  if (survey.anonymous && (sent.contact ?? sent.customer ?? sent.personId) !== undefined)
    fields.push({
      path: "body",
      message: "This survey is anonymous: it takes neither contact, nor customer, nor person.",
    })
  if (Object.keys(answers).length === 0 && fields.length === 0)
    fields.push({ path: "body.answers", message: "Answer at least one question." })
  if (fields.length > 0)
    throw new Refusal("answers-not-usable", "Some answers cannot be kept. See the fields named here.", {
      status: 422,
      fields,
    })
  return {
    answers,
    contact: saidContact(sent.customer) ?? saidContact(sent.contact) ?? contact,
    key: sent.key ?? null,
    unitId: unit?.id ?? null,
    personId: sent.personId ?? null,
    channel: sent.channel ?? channelOf(sent.source, "api"),
    language: sent.language ?? survey.language,
    hidden: { ...sent.hidden, ...(sent.source !== undefined && { source: sent.source }) },
  }
}
