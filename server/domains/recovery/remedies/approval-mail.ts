import { findReader } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { writeMoney } from "#platform/words/write-money.ts"
import { approvalWords } from "./approval-mail-words.ts"

/** What is told: asked to decide, asked because nobody else has, or what was decided. */
export type ApprovalNews = "asked" | "waits" | "approved" | "refused"

/** Tells one person, in their language, of a request or of what became of it; nobody where they have no address. */
export async function mailApproval(ctx: Ctx, personId: string, remedyId: string, news: ApprovalNews): Promise<void> {
  const reader = await findReader(ctx, personId)
  if (!reader) return
  const [about, organisation, address] = await Promise.all([
    ctx.db
      .selectFrom("recovery_remedy as remedy")
      .innerJoin("recovery_case as case", "case.id", "remedy.case_id")
      .innerJoin("recovery_remedy_kind as kind", "kind.key", "remedy.kind")
      .leftJoin("people_person as asker", "asker.id", "remedy.by_id")
      .leftJoin("recovery_remedy as decided", (join) =>
        join.onRef("decided.of_id", "=", "remedy.id").on("decided.step", "in", ["approved", "refused"]),
      )
      .select((eb) => [
        "case.number",
        "case.subject",
        "kind.name as kind",
        "remedy.case_id",
        eb.fn.coalesce("decided.amount_minor", "remedy.amount_minor").as("minor"),
        "remedy.currency",
        "remedy.words as asked_words",
        "decided.words as decided_words",
        "asker.name as asker",
      ])
      .where("remedy.id", "=", remedyId)
      .executeTakeFirstOrThrow(),
    getOrganisation(ctx),
    publicAddress(ctx),
  ])
  const { language, words } = mailWordsIn(approvalWords, reader.locale, organisation.language)
  const values = {
    name: reader.name,
    asker: about.asker ?? "",
    what: about.minor > 0 ? `${about.kind}, ${writeMoney(language, about)}` : about.kind,
    number: `${about.number}`,
    subject: about.subject,
  }
  const say = (text: string) => filled(text, values)
  const toDecide = news === "asked" || news === "waits"
  const said = toDecide ? about.asked_words : (about.decided_words ?? "")
  await queueMail(ctx, {
    ...(await mailBody(organisation, {
      paragraphs: [say(words.hello), say(words[news]), ...(said ? [said] : [])],
      button: {
        label: toDecide ? words.decide : words.open,
        href: `${address.url}${toDecide ? `/approvals/${remedyId}` : `/cases/${about.case_id}`}`,
      },
      language,
    })),
    to: reader.email,
    toName: reader.name,
    subject: say(words.subject),
    purpose: "approval",
    about: { kind: "remedy", id: remedyId },
  })
}
