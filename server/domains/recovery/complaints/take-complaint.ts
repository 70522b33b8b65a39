import { sql } from "kysely"
import { getCustomer, keepCustomer } from "#customers"
import { readComment } from "#language"
import { complaintWords } from "#pages/complaint/words.ts"
import { getPerson } from "#people"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { type Severity, severityOf, subjectOf } from "../cases/case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { openCase } from "../cases/open-case.ts"
import { findOpened, keepOpened } from "../cases/opened-once.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { caseMail } from "../with-customer/case-mail.ts"
import { pathForCustomer } from "../with-customer/customers-link.ts"
import type { Complaint } from "./complaint.ts"
import type { PlaceOfComplaint } from "./place-of-complaint.ts"

/** What its sender is told. */
export type TakenComplaint = { number: number; ownerFirstName: string; casePath: string; mailed: boolean }

/** To one address, in an hour; who sends more still has the link on the page. */
const mostReceipts = 3
const anHour = 3_600_000

/**
 * A complaint form opens a case. Its sender learns at once that we have it, on the page and, where an address was left, by mail, which stops the clock
 * for saying so. With the same key again it gives the same case.
 */
export async function takeComplaint(
  ctx: Ctx,
  complaint: Complaint,
  { key, place, language }: { key: string; place: PlaceOfComplaint; language: string },
): Promise<TakenComplaint> {
  const severity = severityOfWords(complaint.words)
  return inTransaction(ctx, async (ctx) => {
    const known = await findOpened(ctx, key)
    if (known) return told(ctx, await getCaseForUpdate(ctx, known), complaint.email !== null)
    const { name, email, phone } = complaint
    const customerId = name || email || phone ? await keepCustomer(ctx, { name, email, phone, language }) : null
    const caseId = (await openCase(ctx, {
      subject: subjectOf(complaint.words, complaint.words),
      words: complaint.words,
      source: "complaint",
      customerId,
      unitId: place.unit?.id ?? null,
      touchpointId: place.touchpoint?.id ?? null,
      severity,
      remedySought: complaint.sought,
      reference: complaint.reference,
      language,
    })) as string
    await keepOpened(ctx, key, caseId)
    const found = await getCaseForUpdate(ctx, caseId)
    const mailed = email !== null && (await mailReceipt(ctx, found, email, language))
    await acknowledge(ctx, found)
    return told(ctx, found, mailed)
  })
}

/** A complaint is one, however calmly it is told; danger, discrimination and the law weigh more. */
export function severityOfWords(words: string): Severity {
  const { urgent, mood } = readComment(words)
  return severityOf({ unhappy: true, urgent, mood, lowestScore: true }) ?? "middle"
}

/** The customer knows that we have it. */
async function acknowledge(ctx: Ctx, found: LockedCase): Promise<void> {
  await ctx.db
    .updateTable("recovery_case")
    .set({ acknowledged_at: ctx.now() })
    .where("id", "=", found.id)
    .where("acknowledged_at", "is", null)
    .execute()
  await followClocks(ctx, found, { kind: "acknowledged" })
}

async function mailReceipt(ctx: Ctx, found: LockedCase, email: string, language: string): Promise<boolean> {
  const { n } = await ctx.db
    .selectFrom("platform_mail")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("purpose", "=", "complaint-receipt")
    .where(sql<boolean>`lower(recipient) = lower(${email})`)
    .where("made_at", ">", new Date(ctx.now().getTime() - anHour))
    .executeTakeFirstOrThrow()
  if (n >= mostReceipts || !found.customer_id) return false
  const customer = await getCustomer(ctx, found.customer_id)
  const { words } = complaintWords([language, (await getOrganisation(ctx)).language])
  const name = await ownersFirstName(ctx, found)
  await queueMail(ctx, {
    to: email,
    toName: customer.name,
    ...(await caseMail(
      ctx,
      found,
      { ...customer, language },
      words.mailWords.replace("{name}", () => name),
      false,
    )),
    purpose: "complaint-receipt",
    about: { kind: "case", id: found.id },
  })
  await record(asSystem(ctx), "complaint-receipt-sent", "case", found.id)
  return true
}

async function told(ctx: Ctx, found: LockedCase, mailed: boolean): Promise<TakenComplaint> {
  return {
    number: found.number,
    ownerFirstName: await ownersFirstName(ctx, found),
    casePath: pathForCustomer(ctx, found),
    mailed,
  }
}

async function ownersFirstName(ctx: Ctx, found: LockedCase): Promise<string> {
  const { name } = await getPerson(ctx, found.owner_id)
  return name.split(" ")[0] ?? name
}
