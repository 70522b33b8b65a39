import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { answerMail } from "./answer-mail.ts"
import { wantsWord } from "./wants-word.ts"

/** Mails a transaction, as when customers are told of the change. */
const atOnce = 100

/**
 * The chart says that a fix helped: customers who were told of the change, and agreed to hear whether it helped, are told that too, once. A fix that moved
 * nothing, or made it worse, is its owner's to mend, and no news for them.
 */
export async function tellItHelped(ctx: Ctx, fixId: string): Promise<void> {
  let told: number
  do {
    told = await inTransaction(ctx, (ctx) => tellSome(ctx, fixId))
  } while (told === atOnce)
}

async function tellSome(ctx: Ctx, fixId: string): Promise<number> {
  const answer = await ctx.db
    .selectFrom("ideas_answer as answer")
    .innerJoin("recovery_fix as fix", "fix.id", "answer.fix_id")
    .select(["answer.id", "answer.slug", "answer.you_said", "answer.we_did", "answer.state", "fix.verdict"])
    .where("answer.fix_id", "=", fixId)
    .forUpdate("answer")
    .executeTakeFirst()
  if (answer?.state !== "published" || answer.verdict !== "improved") return 0
  const customers = await ctx.db
    .selectFrom("ideas_answer_told as told")
    .innerJoin("customers_customer as customer", "customer.id", "told.customer_id")
    .select(["customer.id", "customer.name", "customer.email", "customer.language"])
    .where("told.answer_id", "=", answer.id)
    .where("told.judged_mail_id", "is", null)
    .where("customer.email", "is not", null)
    .where("customer.erased_at", "is", null)
    .where((eb) => wantsWord(eb.ref("customer.id"), sql`${fixId}::uuid`))
    .orderBy("customer.id")
    .limit(atOnce)
    .execute()
  for (const { id, name, email, language } of customers) {
    const mailId = await queueMail(
      ctx,
      await answerMail(ctx, answer, { name, email: email ?? "", language }, "mailHelped"),
    )
    await ctx.db
      .updateTable("ideas_answer_told")
      .set({ judged_mail_id: mailId })
      .where("answer_id", "=", answer.id)
      .where("customer_id", "=", id)
      .execute()
  }
  if (customers.length > 0) {
    await record(ctx, "customers-told", "answer", answer.id, { customers: customers.length, helped: true })
    changed(ctx, "answers")
  }
  return customers.length
}
