import { findReader } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { writeMoney } from "#platform/words/write-money.ts"
import type { Budget, BudgetWord } from "./budget.ts"
import { budgetMailWords } from "./budget-mail-words.ts"

/** Tells one person how a budget stands, in their language; nobody where they have no address. */
export async function mailOfBudget(
  ctx: Ctx,
  personId: string,
  budget: Budget,
  word: Exclude<BudgetWord, "well">,
): Promise<void> {
  const reader = await findReader(ctx, personId)
  if (!reader) return
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(budgetMailWords, reader.locale, organisation.language)
  const written = (minor: number) => writeMoney(language, { minor, currency: organisation.currency })
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" })
  const say = (text: string) =>
    filled(text, {
      name: reader.name,
      unit: budget.unitName,
      amount: written(budget.amount),
      spent: written(budget.spent),
      left: written(Math.max(0, budget.amount - budget.spent)),
      until: day.format(new Date(budget.untilDay)),
    })
  await queueMail(ctx, {
    ...(await mailBody(organisation, {
      paragraphs: [say(words.hello), say(words[word]), ...(budget.firm ? [say(words.firm)] : [])],
      button: { label: words.open, href: `${address.url}/remedies/budgets` },
      language,
    })),
    to: reader.email,
    toName: reader.name,
    subject: say(words.subject),
    purpose: "budget",
    about: { kind: "unit", id: budget.unitId },
  })
}
