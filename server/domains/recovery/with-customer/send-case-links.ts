import { sql } from "kysely"
import { caseWords } from "#pages/case/words.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { isNamedAfterScore } from "../cases/subject-of-answer.ts"
import { customersLink } from "./customers-link.ts"

const oneAnHour = 3_600_000

/**
 * Mails a customer the links of their open cases. The caller learns nothing from it: whether there are any is answered by mail alone, at most
 * once an hour an address.
 */
export async function sendCaseLinks(ctx: Ctx, email: string): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const since = new Date(ctx.now().getTime() - oneAnHour)
    const lately = await ctx.db
      .selectFrom("platform_mail")
      .select("id")
      .where("purpose", "=", "case-links")
      .where(sql<boolean>`lower(recipient) = lower(${email})`)
      .where("made_at", ">", since)
      .executeTakeFirst()
    if (lately) return
    const cases = await ctx.db
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
      .where("case.state", "!=", "closed")
      .orderBy("case.opened_at", "desc")
      .limit(20)
      .execute()
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
