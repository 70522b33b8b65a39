import { createHash } from "node:crypto"
import type { z } from "zod"
import type { previewReply as contract } from "#contracts/recovery.ts"
import { type CustomerHere, getCustomer } from "#customers"
import { caseWords } from "#pages/case/words.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Mail, queueMail } from "#platform/mail/queue-mail.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { getReadyFiles, type ReadyFile } from "../files/ready-file.ts"
import { caseMail } from "./case-mail.ts"
import { otherLanguage } from "./other-language.ts"
import { threadOfCase } from "./thread-of-case.ts"

type Said = {
  words: string
  /** It asks "put right?". */
  asks?: boolean
  files?: readonly ReadyFile[]
}

/**
 * Queues a mail with these words and the link to the customer's page. Refuses when no address is known, and when it would be another mail than the one that
 * was `seen`.
 */
export async function mailCustomer(ctx: Ctx, found: LockedCase, said: Said, seen?: string): Promise<string> {
  const mail = await mailOf(ctx, found, await reachable(ctx, found), said)
  if (seen !== undefined && seen !== markOf(mail))
    throw new Refusal(
      "not-as-seen",
      "What would go is not what you saw: their address, the case or the files have changed meanwhile. Nothing has gone. Look once more, then send.",
    )
  return queueMail(ctx, mail)
}

/** Shows a mail just as it would go now; nothing is sent or kept. */
export async function previewReply(
  ctx: Ctx,
  caseId: string,
  { words, asks, fileIds }: z.output<typeof contract.body>,
): Promise<z.input<typeof contract.reply>> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const [customer, files, organisation] = await Promise.all([
      reachable(ctx, found),
      getReadyFiles(ctx, caseId, fileIds),
      getOrganisation(ctx),
    ])
    const mail = await mailOf(ctx, found, customer, { words, asks, files })
    const { language } = caseWords(customer.language, organisation.language)
    return {
      from: ctx.house.mailFrom ?? null,
      to: mail.to,
      toName: mail.toName ?? null,
      replyTo: mail.replyTo ?? null,
      subject: mail.subject,
      text: mail.text,
      language,
      otherLanguage: otherLanguage(customer.language, { words, lines: language }),
      files: files.map(({ name, size }) => ({ name, size })),
      seen: markOf(mail),
    }
  })
}

type Reachable = CustomerHere & { email: string }

async function reachable(ctx: Ctx, found: LockedCase): Promise<Reachable> {
  const customer = found.customer_id ? await getCustomer(ctx, found.customer_id) : undefined
  if (!customer?.email)
    throw new Refusal(
      "no-address",
      "No e-mail address is known for this customer. Call or visit them, and keep what was said here.",
    )
  return { ...customer, email: customer.email }
}

/** The mail as it will go: what is shown before sending and what is sent come from here. */
async function mailOf(
  ctx: Ctx,
  found: LockedCase,
  customer: Reachable,
  { words, asks = false, files = [] }: Said,
): Promise<Mail> {
  return {
    to: customer.email,
    toName: customer.name,
    ...(await caseMail(ctx, found, customer, words.trim(), asks)),
    ...(await threadOfCase(ctx, found)),
    files,
    byPerson: true,
    purpose: asks ? "case-question" : "case-reply",
    about: { kind: "case", id: found.id },
  }
}

/** Another as soon as the customer would read something else. The link to their page is made anew each minute and leads to the same. */
function markOf({ to, toName, replyTo, subject, text, files = [] }: Mail): string {
  const read = [to, toName, replyTo, subject, text.replaceAll(/\/c\/\S+/g, ""), files.map(({ fileId }) => fileId)]
  return createHash("sha256").update(JSON.stringify(read)).digest("base64url").slice(0, 22)
}
