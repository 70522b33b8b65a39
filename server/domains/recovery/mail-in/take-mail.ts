import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { bulkMailReturned } from "#platform/mail/bulk-id.ts"
import { mailIdsIn } from "#platform/mail/message-id.ts"
import { returnMail } from "#platform/mail/return-mail.ts"
import { automaticOf } from "#platform/mail-in/is-automatic.ts"
import { type ParsedMail, parseMail } from "#platform/mail-in/parse-mail.ts"
import { type Bounce, readBounce } from "#platform/mail-in/read-bounce.ts"
import { settleMailIn } from "#platform/mail-in/settle-mail-in.ts"
import { splitReply } from "#platform/mail-in/split-reply.ts"
import { type Arrived, fateOf } from "./fate-of-mail.ts"
import { findCaseOfMail } from "./find-case-of-mail.ts"
import { joinMailToCase } from "./join-mail-to-case.ts"
import { openCaseOfMail } from "./open-case-of-mail.ts"

const hour = 3_600_000

/** Takes up one mail that came in. Told of it twice, or by two programs at once, it is taken up once. */
export async function takeMail(ctx: Ctx, mailInId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .selectFrom("platform_mail_in")
      .select(["id", "raw", "kept_at"])
      .where("id", "=", mailInId)
      .where("state", "=", "new")
      .forUpdate()
      .executeTakeFirst()
    if (!row?.raw) return
    const mail = await parseMail(row.raw)
    const bounce = readBounce(mail)
    const caseId = await findCaseOfMail(ctx, mail)
    const fate = fateOf(await known(ctx, mail, { bounce, caseId, mailInId }))
    if (fate.to === "opens") await openCaseOfMail(ctx, mailInId, mail)
    else if (fate.to === "on-case" && caseId) await joinMailToCase(ctx, mailInId, mail, caseId, fate.automatic)
    else if (fate.to === "returned" && bounce) await takeBounce(ctx, mailInId, bounce)
    else if (fate.to === "waiting" || fate.to === "aside") await settleMailIn(ctx, mailInId, fate.to, fate.why)
    changed(ctx, "mail-in")
  })
}

async function known(
  ctx: Ctx,
  mail: ParsedMail,
  { bounce, caseId, mailInId }: { bounce: Bounce | undefined; caseId: string | undefined; mailInId: string },
): Promise<Arrived> {
  const now = ctx.now().getTime()
  const { words } = splitReply(mail.text, mail.subject)
  const [ownMail, meant, lately, automatic] = await Promise.all([
    sentByUs(ctx, mailIdsIn(mail.messageId ? [mail.messageId] : [])),
    sentByUs(ctx, bounce?.mailIds ?? []),
    countFrom(ctx, mail.from?.address ?? "", new Date(now - hour), mailInId),
    caseId ? countAutomatic(ctx, caseId, new Date(now - 24 * hour)) : 0,
  ])
  return {
    own: ownMail.length > 0,
    bounce: bounce?.state ?? null,
    bounceKnown: meant.length > 0 || bounce?.bulk !== undefined,
    automatic: automaticOf(mail),
    hasCase: caseId !== undefined,
    empty: words === "" && mail.subject === "" && mail.files.length === 0,
    fromThemLately: lately,
    automaticOnCaseLately: automatic,
  }
}

async function takeBounce(ctx: Ctx, mailInId: string, bounce: Bounce): Promise<void> {
  const [mailId] = await sentByUs(ctx, bounce.mailIds)
  if (mailId) await returnMail(ctx, mailId, bounce.why)
  else if (bounce.bulk) await announce(ctx, bulkMailReturned, bounce.bulk)
  await settleMailIn(ctx, mailInId, "report", "bounce")
}

/** Those of these ids that are mails of ours, in their order. */
async function sentByUs(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom("platform_mail")
    .select("id")
    .where("id", "in", [...ids])
    .execute()
  return ids.filter((id) => rows.some((row) => row.id === id))
}

async function countFrom(ctx: Ctx, sender: string, since: Date, except: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform_mail_in
    where lower(sender) = ${sender} and kept_at > ${since} and id <> ${except} and state = 'on-case'`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

async function countAutomatic(ctx: Ctx, caseId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from recovery_message where case_id = ${caseId} and automatic and at > ${since}`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}
