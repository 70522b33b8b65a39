import { randomUUID } from "node:crypto"
import type { Money } from "#contracts/shapes.ts"
import { getCustomer } from "#customers"
import { askedLanguages } from "#pages/asked-languages.ts"
import { caseWords } from "#pages/case/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { writeMoney } from "#platform/words/write-money.ts"
import { markOf } from "../cases/case-mark.ts"
import { isNamedAfterScore } from "../cases/subject-of-answer.ts"
import { getCaseOfLink } from "./case-of-link.ts"
import { readCustomersCase } from "./customers-case-query.ts"

type Said = "yes" | "no" | "written"

/** The customer's own page: where it stands, what was promised and given, "put right?", and a place to write. In their language. */
export async function casePage(
  ctx: Ctx,
  token: string,
  query: { said?: Said | undefined; lang?: string | undefined },
): Promise<RenderedPage> {
  const found = await getCaseOfLink(ctx)
  const [shown, organisation, customer, answered] = await Promise.all([
    readCustomersCase(ctx, found),
    getOrganisation(ctx),
    found.customer_id ? getCustomer(ctx, found.customer_id) : undefined,
    found.response_id ? languageOfAnswer(ctx, found.response_id) : undefined,
  ])
  const { words, language } = caseWords(query.lang, customer?.language, answered, organisation.language)
  const when = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: organisation.timeZone,
  })
  const sum = (amount: Money) => writeMoney(language, amount)
  const notices: Record<Said, string> = { yes: words.saidYes, no: words.saidNo, written: words.written }
  return renderPage(ctx, {
    template: "case/case.liquid",
    style: "case/case.css",
    script: "case/case.js",
    asks: true,
    title: `${words.title} · ${organisation.name}`,
    language,
    data: {
      w: words,
      token,
      key: randomUUID(),
      mark: markOf(shown),
      markAt: `/api/c/${token}/mark`,
      notice: query.said ? notices[query.said] : null,
      asks: shown.state === "answered" || shown.closure === "timed-out",
      case: {
        ...shown,
        subject: isNamedAfterScore(found) ? words.title : shown.subject,
        told: isTheirOwn(found) ? { words: found.words, when: when.format(found.opened_at) } : null,
        promises: shown.promises.map((promise) => ({ ...promise, when: when.format(new Date(promise.dueAt)) })),
        remedies: shown.remedies.map((remedy) => ({
          ...remedy,
          sum: remedy.amount.minor > 0 ? sum(remedy.amount) : null,
        })),
        messages: shown.messages.map((message) => ({ ...message, when: when.format(new Date(message.at)) })),
      },
    },
  })
}

/** Whether the words that it opened with are the customer's. What a colleague noted is for us. */
const isTheirOwn = ({ source, words }: { source: string; words: string }): boolean =>
  (source === "response" || source === "complaint") && words.trim() !== ""

/** In which language the answer was given that the case came from. */
async function languageOfAnswer(ctx: Ctx, responseId: string): Promise<string | null | undefined> {
  const answer = await ctx.db
    .selectFrom("listening_response")
    .select("language")
    .where("id", "=", responseId)
    .executeTakeFirst()
  return answer?.language
}

/** Between an answer and the case it opens: "waiting" while its words are being read, "none" once it is plain that it opened none. */
export async function answerPage(
  ctx: Ctx,
  state: "waiting" | "none",
  asked: readonly (string | null | undefined)[],
): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = caseWords(...asked, organisation.language)
  const [heading, sentence] = state === "waiting" ? [words.moment, words.momentMore] : [words.gone, words.goneMore]
  return renderPage(ctx, {
    template: "case/waiting.liquid",
    title: `${heading} · ${organisation.name}`,
    language,
    data: { heading, sentence },
  })
}

/** Where a customer who lost their link asks for it. */
export async function statusPage(
  ctx: Ctx,
  query: { sent?: "1" | undefined; lang?: string | undefined },
  accepted: string | undefined,
): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = caseWords(query.lang, ...askedLanguages(accepted), organisation.language)
  return renderPage(ctx, {
    template: "case/status.liquid",
    style: "case/case.css",
    title: `${words.statusTitle} · ${organisation.name}`,
    language,
    data: { w: words, sent: query.sent === "1" },
  })
}
