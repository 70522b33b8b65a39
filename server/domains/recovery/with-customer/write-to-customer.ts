import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { factOfFirstReply } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { getReadyFiles, sendReadyFiles } from "../files/ready-file.ts"
import { messages } from "../ledgers.ts"
import { mailCustomer } from "./mail-customer.ts"

/** Writes to the customer, or keeps what was said in a call or a visit. The first of these is the first reply. */
export async function writeToCustomer(
  ctx: Ctx,
  caseId: string,
  message: {
    words: string
    channel: "mail" | "call" | "visit"
    templateId?: string | null
    fileIds?: readonly string[]
    seen?: string | undefined
  },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const files = await getReadyFiles(ctx, caseId, message.fileIds ?? [])
    const { words, seen } = message
    const mailId = message.channel === "mail" ? await mailCustomer(ctx, found, { words, files }, seen) : null
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
  await append(
    ctx,
    messages,
    ctx.db.insertInto("recovery_message").values({
      id,
      case_id: found.id,
      direction: "out",
      channel: message.channel,
      words: message.words,
      at: now,
      by_id: actorId(ctx),
      mail_id: message.mailId,
      template_id: message.templateId ?? null,
    }),
  )
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
