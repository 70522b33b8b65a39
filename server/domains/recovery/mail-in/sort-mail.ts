import { listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { type ParsedMail, parseMail } from "#platform/mail-in/parse-mail.ts"
import { settleMailIn } from "#platform/mail-in/settle-mail-in.ts"
import type { Severity } from "../cases/case.ts"
import { joinMailToCase } from "./join-mail-to-case.ts"
import { openCaseOfMail } from "./open-case-of-mail.ts"

/** A steward says which case a mail belongs to that found none by itself. */
export async function attachMail(ctx: Ctx, mailInId: string, number: number): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const mail = await getUnsorted(ctx, mailInId)
    const found = await ctx.db
      .selectFrom("recovery_case")
      .select("id")
      .where("number", "=", number)
      .where("history", "=", false)
      .executeTakeFirst()
    if (!found)
      throw new Refusal("no-such-case", `There is no case ${number}. Look up its number under Cases.`, {
        told: { number },
      })
    await joinMailToCase(ctx, mailInId, mail, found.id, false)
    await record(ctx, "mail-attached", "case", found.id, { mailInId })
    return found.id
  })
}

/** A steward makes a case of a mail that opened none by itself. */
export async function makeCaseOfMail(
  ctx: Ctx,
  mailInId: string,
  named: { unitId: string; severity: Severity },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const mail = await getUnsorted(ctx, mailInId)
    if (!(await listUnitsFlat(ctx)).some((unit) => unit.id === named.unitId)) throw notFound("This unit")
    return openCaseOfMail(ctx, mailInId, mail, named)
  })
}

/** A steward puts a mail aside and says why; it stays readable. */
export async function putMailAside(ctx: Ctx, mailInId: string, reason: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockWaiting(ctx, mailInId)
    await settleMailIn(ctx, mailInId, "aside", "sorted", reason)
    await record(ctx, "mail-put-aside", "mail-in", mailInId)
  })
}

async function getUnsorted(ctx: Ctx, mailInId: string): Promise<ParsedMail> {
  const { raw } = await lockWaiting(ctx, mailInId)
  const mail = raw && (await parseMail(raw).catch(() => null))
  if (mail) return mail
  throw new Refusal(
    "mail-unreadable",
    "This mail could not be fetched or read here. Open it in the mailbox itself, note the case by hand, and put this one aside.",
  )
}

async function lockWaiting(ctx: Ctx, mailInId: string) {
  const row = await ctx.db
    .selectFrom("platform_mail_in")
    .select(["state", "raw"])
    .where("id", "=", mailInId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This mail")
  if (row.state !== "waiting" && row.state !== "aside")
    throw new Refusal("mail-sorted", "This mail belongs to a case already, or is about to. Load the list again.")
  return row
}
