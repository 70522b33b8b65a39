import { answerWords } from "#pages/you-said-we-did/words.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"

/** What a customer reads when something they raised has changed, and once more when it has helped: what was said, what is different, and where to see it; in their language. */
export async function answerMail(
  ctx: Ctx,
  answer: { id: string; slug: string; you_said: string; we_did: string },
  customer: { name: string | null; email: string; language: string | null },
  opening: "mailOpening" | "mailHelped" = "mailOpening",
): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { words } = answerWords(customer.language, organisation.language)
  const parts = [
    words[opening],
    `${words.youSaid}\n${answer.you_said}`,
    `${words.weDid}\n${answer.we_did}`,
    `${words.mailThanks}\n${organisation.name}`,
    `${words.mailMore}\n${address.url}/you-said-we-did#${answer.slug}`,
  ]
  return {
    to: customer.email,
    toName: customer.name,
    subject: `${words.mailSubject} · ${organisation.name}`,
    text: parts.join("\n\n"),
    purpose: "you-said-we-did",
    about: { kind: "answer", id: answer.id },
  }
}
