import { getCustomer } from "#customers"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type Mail, queueMail } from "#platform/mail/queue-mail.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { factOfFirstReply } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { getReadyFiles, type ReadyFile, sendReadyFiles } from "../files/ready-file.ts"
import { caseMail } from "./case-mail.ts"
import { threadOfCase } from "./thread-of-case.ts"

/** Writes to the customer, or keeps what was said in a call or a visit. The first of these is the first reply. */
export async function writeToCustomer(
  ctx: Ctx,
  caseId: string,
  message: {
    words: string
    channel: "mail" | "call" | "visit"
    templateId?: string | null
    fileIds?: readonly string[]
  },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const files = await getReadyFiles(ctx, caseId, message.fileIds ?? [])
    const mailId = message.channel === "mail" ? await mailCustomer(ctx, found, message.words, { files }) : null
    const id = await keepMessageOut(ctx, found, { ...message, mailId })
    await sendReadyFiles(ctx, caseId, id, files)
    return id
  })
}

export async function keepMessageOut(
  ctx: Ctx,
  found: LockedCase,
  message: { words: string; channel: "mail" | "call" | "visit"; mailId: string | null; templateId?: string | null },
): Promise<string> {
  const id = newId(ctx)
  const now = ctx.now()
  await ctx.db
    .insertInto("recovery_message")
    .values({
      id,
      case_id: found.id,
      direction: "out",
      channel: message.channel,
      words: message.words,
      at: now,
      by_id: actorId(ctx),
      mail_id: message.mailId,
      template_id: message.templateId ?? null,
    })
    .execute()
  await ctx.db
    .updateTable("recovery_case")
    .set({ acknowledged_at: found.acknowledged_at ?? now, first_reply_at: found.first_reply_at ?? now })
    .where("id", "=", found.id)
    .execute()
  await followClocks(ctx, found, { kind: "told" })
  if (!found.first_reply_at) await countCase(ctx, found, [factOfFirstReply(found.opened_at, now)])
  await record(ctx, "customer-written-to", "case", found.id, { channel: message.channel })
  changed(ctx, "cases", `case:${found.id}`)
  return id
}

/** Queues a mail with these words and the link to the customer's page. Refuses when no address is known. */
export async function mailCustomer(ctx: Ctx, found: LockedCase, words: string, more: More): Promise<string> {
  return queueMail(ctx, await mailOf(ctx, found, words, more))
}

type More = { asks?: boolean; files?: readonly ReadyFile[] }

/** The mail as it will go: what is shown before sending and what is sent come from here. */
async function mailOf(ctx: Ctx, found: LockedCase, words: string, { asks = false, files = [] }: More): Promise<Mail> {
  const customer = found.customer_id ? await getCustomer(ctx, found.customer_id) : undefined
  if (!customer?.email)
    throw new Refusal(
      "no-address",
      "No e-mail address is known for this customer. Call or visit them, and keep what was said here.",
    )
  return {
    to: customer.email,
    toName: customer.name,
    ...(await caseMail(ctx, found, customer, words, asks)),
    ...(await threadOfCase(ctx, found)),
    files,
    byPerson: true,
    purpose: asks ? "case-question" : "case-reply",
    about: { kind: "case", id: found.id },
  }
}

/** Shows a mail just as it would go now; nothing is sent or kept. */
export async function previewReply(
  ctx: Ctx,
  caseId: string,
  { words, fileIds }: { words: string; fileIds: readonly string[] },
): Promise<{
  to: string
  replyTo: string | null
  subject: string
  text: string
  files: { name: string; size: number }[]
}> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const files = await getReadyFiles(ctx, caseId, fileIds)
    const { to, replyTo, subject, text } = await mailOf(ctx, found, words, { files })
    return { to, replyTo: replyTo ?? null, subject, text, files: files.map(({ name, size }) => ({ name, size })) }
  })
}
