import type { CustomerHere } from "#customers"
import { caseWords } from "#pages/case/words.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { isNamedAfterScore } from "../cases/subject-of-answer.ts"
import { customersLink } from "./customers-link.ts"

type Written = { id: string; number: number; subject: string; source: string; words: string; link_version: number }

/** What a customer gets about their case: the words, then the link to their own page; in their language. */
export async function caseMail(
  ctx: Ctx,
  found: Written,
  customer: CustomerHere,
  words: string,
  asks: boolean,
): Promise<{ subject: string; text: string }> {
  const organisation = await getOrganisation(ctx)
  const { words: w } = caseWords(customer.language, organisation.language)
  const link = await customersLink(ctx, found)
  const parts = [words, `${asks ? w.mailQuestion : w.mailFollow}\n${link}`, `${w.mailReplyNote}\n${organisation.name}`]
  const about = `${w.mailSubject} ${found.number}`
  return {
    subject: isNamedAfterScore(found) ? about : `${about}: ${found.subject}`,
    text: parts.filter(Boolean).join("\n\n"),
  }
}
