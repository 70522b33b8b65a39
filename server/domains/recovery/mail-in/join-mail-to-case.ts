import { getCustomer } from "#customers"
import type { Ctx } from "#platform/ctx.ts"
import type { ParsedMail } from "#platform/mail-in/parse-mail.ts"
import { settleMailIn } from "#platform/mail-in/settle-mail-in.ts"
import { splitReply } from "#platform/mail-in/split-reply.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { keepMessageIn } from "../with-customer/keep-message-in.ts"
import { filesOfMail } from "./files-of-mail.ts"

/** Makes a mail a message of its case: its new words, apart from what it quotes and signs with, and its files. */
export async function joinMailToCase(
  ctx: Ctx,
  mailInId: string,
  mail: ParsedMail,
  caseId: string,
  automatic: boolean,
): Promise<void> {
  const found = await getCaseForUpdate(ctx, caseId)
  const customer = found.customer_id ? await getCustomer(ctx, found.customer_id) : undefined
  const known = customer?.email?.toLowerCase() === mail.from?.address
  await keepMessageIn(ctx, found, {
    channel: "mail",
    files: filesOfMail(mail),
    ...partsOf(mail, { mailInId, automatic, sender: known ? null : (mail.from?.address ?? null) }),
  })
  await settleMailIn(ctx, mailInId, "on-case", automatic ? "automatic" : "reply")
}

function partsOf(mail: ParsedMail, more: { mailInId: string; automatic: boolean; sender: string | null }) {
  const { words, quoted, signature } = splitReply(mail.text, mail.subject)
  return { words, mail: { ...more, quoted, signature } }
}
