import { renderTemplate } from "../../server/domains/recovery/templates/render-template.ts"
import type { Language } from "../comments/phrases.ts"
import type { Random } from "../random/random.ts"

/** A kept template, and when first replies by mail begin with it: so many of those about these causes, or about any. */
export type KeptTemplate = {
  id: string
  texts: readonly { language: string; body: string }[]
  causes: readonly string[] | null
  share: number
}

/** What a first reply by mail begins with, in the customer's language. */
export type ReadyReply = { templateId: string; body: string; organisation: string; timeZone: string }

/** Which of these the first reply of a case begins with, by chance; null where it is written without. */
export function chooseReady(
  templates: readonly KeptTemplate[],
  { cause, language }: { cause: string | null; language: string },
  random: Random,
): Pick<ReadyReply, "templateId" | "body"> | null {
  const fitting = templates.filter(({ causes }) => causes === null || (cause !== null && causes.includes(cause)))
  for (const { id, texts, share } of fitting.toSorted(
    (a, b) => Number(a.causes === null) - Number(b.causes === null),
  )) {
    const body = texts.find((text) => text.language === language)?.body
    if (body && random.chance(share)) return { templateId: id, body }
  }
  return null
}

type Filling = { customer: string; owner: string; openedAt: Date; language: Language }

/** Filled in as a draft is (see draft-reply.ts); its number a case of the sample has only once it is written. */
export function fillIn({ body, organisation, timeZone }: ReadyReply, filling: Filling): string {
  const { customer, owner, openedAt, language } = filling
  const tag = language === "en" ? "en-GB" : language
  const opened = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone }).format(openedAt)
  const named = (firstName: string) => ({ name: firstName, firstName })
  return renderTemplate(body, {
    customer: named(customer),
    case: { number: "", subject: "", opened },
    owner: named(owner),
    me: named(owner),
    organisation: { name: organisation },
    promise: null,
  })
}
