import { keepCustomer } from "#customers"
import { readComment } from "#language"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { ParsedMail } from "#platform/mail-in/parse-mail.ts"
import { settleMailIn } from "#platform/mail-in/settle-mail-in.ts"
import { splitReply } from "#platform/mail-in/split-reply.ts"
import { type Severity, severityOf, subjectOf } from "../cases/case.ts"
import { openCase } from "../cases/open-case.ts"
import { findRootUnit } from "../cases/root-unit.ts"
import { keepCaseFiles } from "../files/case-file.ts"
import { filesOfMail } from "./files-of-mail.ts"
import { mailReceipt } from "./mail-receipt.ts"

/** Whoever writes to us has a case: of the whole organisation, or of the unit that a steward names. A person gets a receipt with the link to their page. */
export async function openCaseOfMail(
  ctx: Ctx,
  mailInId: string,
  mail: ParsedMail,
  named: { unitId?: string; severity?: Severity } = {},
): Promise<string> {
  const { words, signature } = splitReply(mail.text, mail.subject)
  const said = words || signature
  const reading = readComment(said)
  const language = reading.language === "und" ? (await getOrganisation(ctx)).language : reading.language
  const customerId = mail.from
    ? await keepCustomer(ctx, { name: mail.from.name, email: mail.from.address, language })
    : null
  const caseId = (await openCase(ctx, {
    subject: mail.subject || subjectOf(said, mail.from?.address ?? "?"),
    words: said.slice(0, 40_000),
    source: "mail",
    mailInId,
    customerId,
    unitId: named.unitId ?? (await findRootUnit(ctx)),
    severity:
      named.severity ??
      severityOf({ unhappy: true, urgent: reading.urgent, mood: reading.mood, lowestScore: false }) ??
      "middle",
  })) as string
  await keepCaseFiles(ctx, caseId, null, filesOfMail(mail))
  await settleMailIn(ctx, mailInId, "on-case", "opened")
  await mailReceipt(ctx, caseId, mail)
  return caseId
}
