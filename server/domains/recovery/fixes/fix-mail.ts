import { measureWords } from "#contracts/measures.ts"
import { findReader } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { translated } from "#platform/words/translated.ts"
import { fixMailWords } from "./fix-mail-words.ts"

/** What is told of a fix: that it is done, or what the chart came to say of it. */
export type FixNews = "done" | "verdict"
export type FixVerdict = "improved" | "worse" | "no-signal" | "higher" | "lower"

/** Tells one colleague, in their language; nobody where they have no address. */
export async function mailOfFix(ctx: Ctx, personId: string, fixId: string, news: FixNews): Promise<void> {
  const [reader, fix] = await Promise.all([
    findReader(ctx, personId),
    ctx.db
      .selectFrom("recovery_fix")
      .select(["title", "what", "we_did", "measure", "verdict"])
      .where("id", "=", fixId)
      .executeTakeFirstOrThrow(),
  ])
  if (!reader) return
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(fixMailWords, reader.locale, organisation.language)
  const names = translated("measure-definitions", measureWords, language)
  const measure = names[`${fix.measure}.name`] ?? fix.measure
  const say = (text: string) =>
    filled(text, { name: reader.name, title: fix.title, weDid: fix.we_did ?? fix.what, measure })
  const told = news === "done" ? words.done : words[`verdict.${fix.verdict as FixVerdict}`]
  await queueMail(ctx, {
    ...(await mailBody(organisation, {
      paragraphs: [say(words.hello), say(told)],
      button: { label: words.open, href: `${address.url}/fixes/${fixId}` },
      language,
    })),
    to: reader.email,
    toName: reader.name,
    subject: say(words[`subject.${news}`]),
    purpose: "fix",
    about: { kind: "fix", id: fixId },
  })
}
