import { record } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"
import { reopenCase } from "../cases/settle-case.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { appeal, isFinal } from "../closing/appeal.ts"
import { keepCaseFiles, type SentFile } from "../files/case-file.ts"
import { messages } from "../ledgers.ts"

export type MessageIn = {
  channel: "mail" | "page"
  words: string
  files?: readonly SentFile[]
  /** Made by the page: the same key again is the same message. */
  key?: string | undefined
  mail?: { mailInId: string; quoted: string; signature: string; sender: string | null; automatic: boolean }
}

/**
 * Keeps what a customer wrote about a locked case. Their words move its clocks, and after closing open it again (against a final answer they are an appeal): nobody writes to us in vain. What a
 * machine sent in their name is kept, and moves nothing. Undefined where this message is known.
 */
export async function keepMessageIn(ctx: Ctx, found: LockedCase, message: MessageIn): Promise<string | undefined> {
  const id = newId(ctx)
  const { mail } = message
  const [kept] = await append(
    ctx,
    messages,
    ctx.db
      .insertInto("recovery_message")
      .values({
        id,
        case_id: found.id,
        direction: "in",
        channel: message.channel,
        words: message.words.slice(0, 40_000),
        at: ctx.now(),
        key: message.key ?? null,
        ...(mail && {
          mail_in_id: mail.mailInId,
          quoted: mail.quoted.slice(0, 100_000),
          signature: mail.signature.slice(0, 4000),
          sender: mail.sender,
          automatic: mail.automatic,
        }),
      })
      .onConflict((conflict) => conflict.doNothing()),
  )
  if (!kept) return undefined
  await keepCaseFiles(ctx, found.id, id, message.files ?? [])
  await record(ctx, mail?.automatic ? "customer-machine-wrote" : "customer-wrote", "case", found.id)
  if (!mail?.automatic) {
    await followClocks(ctx, found, { kind: "heard" })
    if (isFinal(found)) await appeal(ctx, found)
    else if (found.state === "closed") await reopenCase(ctx, found)
  }
  changed(ctx, "cases", `case:${found.id}`, `person:${found.owner_id}`)
  return id
}
