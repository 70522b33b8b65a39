import { sql } from "kysely"
import { getCustomer } from "#customers"
import { caseWords } from "#pages/case/words.ts"
import { getPerson } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { automaticOf } from "#platform/mail-in/is-automatic.ts"
import type { ParsedMail } from "#platform/mail-in/parse-mail.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { caseMail } from "../with-customer/case-mail.ts"
import { threadOfCase } from "../with-customer/thread-of-case.ts"

/** So many receipts an hour go to one address, whatever comes from there. */
const mostAnHour = 3

/** Tells who wrote by mail that we have it, who looks after it, and where it stands. Never to a machine: two that answer each other would not stop. */
export async function mailReceipt(ctx: Ctx, caseId: string, mail: ParsedMail): Promise<void> {
  if (automaticOf(mail) || !mail.from || (await sentLately(ctx, mail.from.address)) >= mostAnHour) return
  const found = await getCaseForUpdate(ctx, caseId)
  if (!found.customer_id) return
  const [customer, owner, organisation] = await Promise.all([
    getCustomer(ctx, found.customer_id),
    getPerson(ctx, found.owner_id),
    getOrganisation(ctx),
  ])
  const { words } = caseWords(customer.language, organisation.language)
  const said = filled(words.mailReceipt, { number: `${found.number}`, name: owner.name.split(" ")[0] ?? owner.name })
  const { headers, ...thread } = await threadOfCase(ctx, found)
  await queueMail(ctx, {
    ...(await caseMail(ctx, found, customer, said, false)),
    ...thread,
    headers: { ...headers, "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" },
    to: mail.from.address,
    toName: mail.from.name,
    purpose: "case-receipt",
    about: { kind: "case", id: caseId },
  })
}

async function sentLately(ctx: Ctx, address: string): Promise<number> {
  const since = new Date(ctx.now().getTime() - 3_600_000)
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform_mail
    where made_at > ${since} and purpose = 'case-receipt' and lower(recipient) = ${address}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}
