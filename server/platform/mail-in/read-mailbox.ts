import { type FetchMessageObject, ImapFlow } from "imapflow"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Schedule } from "#platform/events/event.ts"
import { keepMail } from "./keep-mail.ts"
import { type Mailbox, needsTls } from "./mailbox.ts"

/** So many mails are read in a round; the next round goes on. */
const mostARound = 200
/** A larger mail is not fetched; somebody is told that it lies in the mailbox. */
const largestMail = 25_000_000
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** Reads the mailbox, if there is one, every minute. Why it could not be read is kept, and the doctor tells it. */
export const mailboxRound = (mailbox: Mailbox | undefined): Schedule => ({
  name: "read-mailbox",
  cron: "* * * * *",
  async run(ctx) {
    if (mailbox && !(await getOrganisation(ctx)).sample) await tryMailbox(ctx, mailbox)
  },
})

async function tryMailbox(ctx: Ctx, mailbox: Mailbox): Promise<void> {
  try {
    await readMailbox(ctx, mailbox)
  } catch (error) {
    ctx.log.warn({ err: error, mailbox: mailbox.name }, "the mailbox could not be read")
    await ctx.db
      .updateTable("platform_mailbox")
      .set({ failure: sentenceOf(error) })
      .where("name", "=", mailbox.name)
      .execute()
  }
}

/**
 * Fetches what has come since the last reading, and changes nothing in the mailbox: no mail is marked, moved or removed. How far it has come is kept with
 * each mail, so that nothing is missed or taken twice when it breaks off. Returns how many were kept.
 */
export async function readMailbox(ctx: Ctx, mailbox: Mailbox): Promise<number> {
  await begin(ctx, mailbox)
  const client = new ImapFlow({
    host: mailbox.host,
    port: mailbox.port,
    secure: mailbox.secure,
    ...(needsTls(mailbox) && { doSTARTTLS: true }),
    auth: { user: mailbox.user, pass: mailbox.password },
    logger: false,
    ...patience,
  })
  client.on("error", (error: unknown) => ctx.log.warn({ err: error, mailbox: mailbox.name }, "mailbox connection"))
  await client.connect()
  try {
    const box = await client.mailboxOpen(mailbox.folder, { readOnly: true })
    const place = await placeIn(ctx, mailbox, Number(box.uidValidity), box.uidNext)
    const kept = box.exists > 0 ? await fetchSince(ctx, client, mailbox, place) : 0
    await ctx.db
      .updateTable("platform_mailbox")
      .set({ read_at: ctx.now(), failure: null })
      .where("name", "=", mailbox.name)
      .execute()
    return kept
  } finally {
    await client.logout().catch(() => client.close())
  }
}

type Place = { uidValidity: number; lastUid: number; since: Date }

async function begin(ctx: Ctx, mailbox: Mailbox): Promise<void> {
  await ctx.db
    .insertInto("platform_mailbox")
    .values({ name: mailbox.name, since: ctx.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Where to go on. A mailbox that was made anew (another UIDVALIDITY) is read from its beginning: what is known from before is recognised. */
async function placeIn(ctx: Ctx, mailbox: Mailbox, uidValidity: number, uidNext: number): Promise<Place> {
  const row = await ctx.db
    .selectFrom("platform_mailbox")
    .select(["uid_validity", "last_uid", "since"])
    .where("name", "=", mailbox.name)
    .executeTakeFirstOrThrow()
  if (Number(row.uid_validity) === uidValidity) return { uidValidity, lastUid: Number(row.last_uid), since: row.since }
  const lastUid = row.uid_validity === null ? uidNext - 1 : 0
  await ctx.db
    .updateTable("platform_mailbox")
    .set({ uid_validity: uidValidity, last_uid: lastUid })
    .where("name", "=", mailbox.name)
    .execute()
  return { uidValidity, lastUid, since: row.since }
}

async function fetchSince(ctx: Ctx, client: ImapFlow, mailbox: Mailbox, place: Place): Promise<number> {
  const found = (await client.search({ uid: `${place.lastUid + 1}:*` }, { uid: true })) || []
  // "n:*" names the last mail even where its UID is smaller than n.
  const uids = found
    .filter((uid) => uid > place.lastUid)
    .sort((a, b) => a - b)
    .slice(0, mostARound)
  let kept = 0
  for (const uid of uids) {
    const head = await client.fetchOne(
      `${uid}`,
      { uid: true, size: true, internalDate: true, envelope: true },
      { uid: true },
    )
    const wanted = head && !isOlder(head, place.since)
    const source =
      wanted && (head.size ?? 0) <= largestMail
        ? await client.fetchOne(`${uid}`, { source: true }, { uid: true })
        : false
    await inTransaction(ctx, async (ctx) => {
      if (head && wanted && (await keepMail(ctx, mailbox, place.uidValidity, head, source ? source.source : undefined)))
        kept++
      await ctx.db
        .updateTable("platform_mailbox")
        .set((eb) => ({ last_uid: eb.fn<number>("greatest", ["last_uid", eb.val(uid)]) }))
        .where("name", "=", mailbox.name)
        .where("uid_validity", "=", place.uidValidity)
        .execute()
    })
  }
  return kept
}

/** Arrived before the mailbox was first read; a mail server's clock may be a little behind ours. */
function isOlder({ internalDate }: FetchMessageObject, since: Date): boolean {
  return internalDate !== undefined && new Date(internalDate).getTime() < since.getTime() - 600_000
}

/** Without the password, which no error of the library carries, and on one line. */
const sentenceOf = (error: unknown) => {
  const { responseText, message } = error as { responseText?: string; message?: string }
  return (responseText ?? message ?? String(error)).replaceAll(/\s+/g, " ").slice(0, 500)
}
