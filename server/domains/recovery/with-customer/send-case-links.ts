import { sql } from "kysely"
import { caseWords } from "#pages/case/words.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { isNamedAfterScore } from "../cases/subject-of-answer.ts"
import { customersLink } from "./customers-link.ts"

const oneAnHour = 3_600_000
/** So long after its end a case is still found here; days. */
const closedWithin = 365

/**
 * Mails a customer the links of their cases, those that ended within a year too: whoever is not content writes back, and it opens again. At most once an
 * hour an address, and never to an address that we do not know.
 */
export async function sendCaseLinks(ctx: Ctx, requestId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const asked = await ctx.db
      .deleteFrom("recovery_link_request")
      .where("id", "=", requestId)
      .returning(["email", "case_id"])
      .executeTakeFirst()
    const email = asked && (asked.email ?? (await addressOf(ctx, asked.case_id)))
    if (!email || (await sentLately(ctx, email))) return
    const cases = await listCasesOf(ctx, email)
    if (cases.length === 0) return
    const { words: w } = caseWords(cases[0]?.language, (await getOrganisation(ctx)).language)
    const lines = await Promise.all(
      cases.map(async (found) => {
        const subject = isNamedAfterScore(found) ? w.title : found.subject
        return `${subject} (${found.number})\n${await customersLink(ctx, found)}`
      }),
    )
    await queueMail(ctx, { to: email, subject: w.statusTitle, text: lines.join("\n\n"), purpose: "case-links" })
    await record(ctx, "case-links-sent", "customer", null, { cases: cases.length })
  })
}

async function addressOf(ctx: Ctx, caseId: string | null): Promise<string | null> {
  if (!caseId) return null
  const found = await ctx.db
    .selectFrom("recovery_case as case")
    .innerJoin("customers_customer as customer", "customer.id", "case.customer_id")
    .select("customer.email")
    .where("case.id", "=", caseId)
    .executeTakeFirst()
  return found?.email ?? null
}

async function sentLately(ctx: Ctx, email: string): Promise<boolean> {
  const sent = await ctx.db
    .selectFrom("platform_mail")
    .select("id")
    .where("purpose", "=", "case-links")
    .where(sql<boolean>`lower(recipient) = lower(${email})`)
    .where("made_at", ">", new Date(ctx.now().getTime() - oneAnHour))
    .executeTakeFirst()
  return sent !== undefined
}

const listCasesOf = (ctx: Ctx, email: string) =>
  ctx.db
    .selectFrom("recovery_case as case")
    .innerJoin("customers_customer as customer", "customer.id", "case.customer_id")
    .select([
      "case.id",
      "case.number",
      "case.subject",
      "case.source",
      "case.words",
      "case.link_version",
      "customer.language",
    ])
    .where(sql<boolean>`lower(customer.email) = lower(${email})`)
    .where("case.history", "=", false)
    .where((eb) =>
      eb.or([
        eb("case.state", "!=", "closed"),
        eb("case.closed_at", ">", new Date(ctx.now().getTime() - closedWithin * 24 * 3_600_000)),
      ]),
    )
    .orderBy("case.opened_at", "desc")
    .limit(20)
    .execute()
