import { createHash } from "node:crypto"
import type { FetchMessageObject } from "imapflow"
import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { announce, eventKind } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Mailbox } from "./mailbox.ts"
import { parseMail } from "./parse-mail.ts"

/** A mail has come in and waits for whom it is for. */
export const mailArrived = eventKind("mail-arrived", z.object({ mailInId: id }))

type Head = { messageId: string | null; sender: string | null; senderName: string | null; subject: string }

/** Keeps a mail as it came, once, whatever it is; false where it is known. `raw` is undefined where it was too large to fetch. */
export async function keepMail(
  ctx: Ctx,
  mailbox: Mailbox,
  uidValidity: number,
  fetched: FetchMessageObject,
  raw: Buffer | undefined,
): Promise<boolean> {
  const read = raw && (await headOf(raw))
  const head = read ?? headOfEnvelope(fetched)
  const readable = read !== undefined
  const mailInId = newId(ctx)
  const kept = await ctx.db
    .insertInto("platform_mail_in")
    .values({
      id: mailInId,
      mailbox: mailbox.name,
      uid_validity: uidValidity,
      uid: fetched.uid,
      fingerprint: fingerprintOf(head, fetched, raw),
      message_id: head.messageId,
      sender: head.sender,
      sender_name: head.senderName,
      subject: head.subject,
      arrived_at: fetched.internalDate ? new Date(fetched.internalDate) : ctx.now(),
      kept_at: ctx.now(),
      size: fetched.size ?? raw?.length ?? 0,
      raw: raw ?? null,
      state: readable ? "new" : "waiting",
      why: readable ? "" : raw ? "unreadable" : "too-large",
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!kept.numInsertedOrUpdatedRows) return false
  if (readable) await announce(ctx, mailArrived, { mailInId })
  changed(ctx, "mail-in")
  return true
}

async function headOf(raw: Buffer): Promise<Head | undefined> {
  try {
    const { messageId, from, subject } = await parseMail(raw)
    return { messageId, sender: from?.address ?? null, senderName: from?.name?.slice(0, 200) ?? null, subject }
  } catch {
    return undefined
  }
}

function headOfEnvelope({ envelope }: FetchMessageObject): Head {
  const from = envelope?.from?.[0]
  const clean = (text: string | undefined, most: number) =>
    text?.replaceAll("\u0000", "").toWellFormed().slice(0, most) || null
  return {
    messageId: clean(envelope?.messageId, 260),
    sender: clean(from?.address?.toLowerCase(), 254),
    senderName: clean(from?.name, 200),
    subject: clean(envelope?.subject, 300) ?? "",
  }
}

function fingerprintOf(head: Head, { envelope, uid }: FetchMessageObject, raw: Buffer | undefined): Buffer {
  const hash = createHash("sha256")
  if (head.messageId)
    hash.update(JSON.stringify([head.messageId, head.sender, String(envelope?.date ?? ""), head.subject]))
  else hash.update(raw ?? `${uid}`)
  return hash.digest()
}
