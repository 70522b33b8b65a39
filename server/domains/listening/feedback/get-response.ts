import { sql } from "kysely"
import type { z } from "zod"
import type { getResponse as contract } from "#contracts/feedback.ts"
import type { Answer, Question } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { getSight, mayCorrectThemes, seesUnmasked } from "../access.ts"
import { formOf, readForms } from "../form-of-version.ts"
import { inLanguage } from "../surveys/survey.ts"
import { type ReadResponse, readResponses, shownRow } from "./feedback-queries.ts"
import { readerLanguages } from "./reader-language.ts"

/** One response with everything this reader may see of it. Throws not-found. */
export async function getResponse(ctx: Ctx, id: string): Promise<z.output<typeof contract.reply>> {
  const [row] = await readResponses(ctx, sql`r.id = ${id}`, 1)
  if (!row) throw notFound("This response")
  const sight = await getSight(ctx)
  const open = seesUnmasked(sight, row.unitId)
  const form = formOf(await readForms(ctx, [row]), row)
  const languages = await readerLanguages(ctx)
  const behind = open ? await readBehind(ctx, id) : { customer: null, hidden: {} }
  return {
    ...shownRow(row, form, languages, sight),
    ...behind,
    version: row.version,
    answers: form.questions.flatMap((question) => {
      const answer = row.answers[question.id]
      if (question.kind === "statement" || answer === undefined) return []
      const text = inLanguage(question.text, ...languages)
      return [
        {
          question: question.id,
          text,
          kind: question.kind,
          answer: shownAnswer(question, answer, row, open, languages),
        },
      ]
    }),
    mayCorrect: ctx.actor.kind === "person" && row.comment !== null && mayCorrectThemes(sight, row.unitId),
  }
}

/** Options by their texts; words masked, and lines not shown at all, to those who may not see them as they were. */
function shownAnswer(
  question: Question,
  answer: Answer,
  row: ReadResponse,
  open: boolean,
  languages: readonly string[],
): string | null {
  if (question.kind === "choice") {
    const textOf = (chosen: unknown) => {
      const option = question.options.find(({ id }) => id === chosen)
      return option ? inLanguage(option.text, ...languages) : String(chosen)
    }
    return (Array.isArray(answer) ? answer : [answer]).map(textOf).join(", ")
  }
  if (typeof answer === "number" || open) return String(answer)
  return question.id === row.comment?.question ? row.comment.masked : null
}

async function readBehind(ctx: Ctx, id: string) {
  const row = await ctx.db
    .selectFrom("listening_response as response")
    .leftJoin("customers_customer as customer", "customer.id", "response.customer_id")
    .select(["customer.id", "customer.name", sql<Record<string, unknown>>`response.hidden`.as("hidden")])
    .where("response.id", "=", id)
    .executeTakeFirstOrThrow()
  const hidden = Object.entries(row.hidden).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  return { customer: row.id === null ? null : { id: row.id, name: row.name }, hidden: Object.fromEntries(hidden) }
}
