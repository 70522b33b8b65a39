import { record } from "#platform/audit/record.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { toCustomers } from "./thread-of-case.ts"
import { undeliveredMailWords } from "./undelivered-mail-words.ts"
import { unsayUndelivered } from "./unsay-undelivered.ts"

/**
 * A mail to a customer will not arrive, because it came back for good or was tried too often: the case shows it, its clocks go on, and its owner is told
 * once, however often this event comes. One that went out after all and then came back is told of anew.
 */
export async function tellOfUndelivered(ctx: Ctx, mailId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const mail = await ctx.db
      .selectFrom("platform_mail as mail")
      .innerJoin("recovery_case as case", "case.id", "mail.subject_id")
      .innerJoin("people_person as owner", "owner.id", "case.owner_id")
      .select([
        "mail.id",
        "mail.purpose",
        "mail.made_at",
        "mail.sent_at",
        "mail.recipient",
        "mail.state",
        "mail.last_error",
        "case.id as case_id",
        "case.number",
        "owner.id as owner_id",
      ])
      .select(["owner.name as owner_name", "owner.email as owner_email", "owner.locale as owner_locale"])
      .where("mail.id", "=", mailId)
      .where("mail.subject_kind", "=", "case")
      .where("mail.purpose", "in", toCustomers)
      .forUpdate("mail")
      .executeTakeFirst()
    const toldAt = mail && (await lastTold(ctx, mailId))
    if (!mail || (toldAt && (!mail.sent_at || toldAt >= mail.sent_at))) return
    await record(ctx, "mail-undelivered", "mail", mailId, { caseId: mail.case_id, forGood: mail.state === "returned" })
    await unsayUndelivered(ctx, { ...mail, saidAt: (toldAt && mail.sent_at) ?? mail.made_at })
    changed(ctx, "cases", `case:${mail.case_id}`, `person:${mail.owner_id}`)
    await tellOwner(ctx, mailId, mail)
  })
}

type Undelivered = {
  purpose: string
  recipient: string
  state: string
  last_error: string | null
  case_id: string
  number: number
  owner_name: string
  owner_email: string | null
  owner_locale: string | null
}

async function tellOwner(ctx: Ctx, mailId: string, mail: Undelivered): Promise<void> {
  if (!mail.owner_email) return
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { words, language } = mailWordsIn(undeliveredMailWords, mail.owner_locale, organisation.language)
  const body = await mailBody(organisation, {
    paragraphs: [
      filled(words.hello, { name: mail.owner_name }),
      filled(mail.state === "returned" ? words.returned : words.failed, { address: mail.recipient }),
      filled(words.said, { why: (mail.last_error ?? "").slice(0, 300) }),
      words.next,
      ...(mail.purpose === "case-receipt" ? [] : [words.goesOn]),
    ],
    button: { label: words.button, href: `${address.url}/cases/${mail.case_id}` },
    language,
  })
  await queueMail(ctx, {
    ...body,
    to: mail.owner_email,
    toName: mail.owner_name,
    subject: filled(words.subject, { number: `${mail.number}` }),
    purpose: "mail-undelivered",
    about: { kind: "mail", id: mailId },
  })
}

async function lastTold(ctx: Ctx, mailId: string): Promise<Date | undefined> {
  const told = await ctx.db
    .selectFrom("platform_audit")
    .select("at")
    .where("subject_kind", "=", "mail")
    .where("subject_id", "=", mailId)
    .where("deed", "=", "mail-undelivered")
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst()
  return told?.at
}
