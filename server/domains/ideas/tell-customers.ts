import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { answerMail } from "./answer-mail.ts"
import { wantsWord } from "./wants-word.ts"

/** Mails a transaction: small enough that a crash in the middle repeats little, and no lock is held for long. */
const atOnce = 100

type ToTell = { id: string; name: string | null; email: string; language: string | null; wants_word: boolean }

/**
 * Tells each customer who raised what is now put right, by mail, once: who has been told is written down in the transaction that queues their mail.
 * Where the chart has said already that it helped, those who agreed to hear so hear both in this one mail. An answer that was taken down meanwhile is told
 * to nobody.
 */
export async function tellCustomers(ctx: Ctx, answerId: string): Promise<void> {
  let told: number
  do {
    told = await inTransaction(ctx, (ctx) => tellSome(ctx, answerId))
  } while (told === atOnce)
}

async function tellSome(ctx: Ctx, answerId: string): Promise<number> {
  const answer = await ctx.db
    .selectFrom("ideas_answer as answer")
    .leftJoin("recovery_fix as fix", "fix.id", "answer.fix_id")
    .select(["answer.id", "answer.slug", "answer.you_said", "answer.we_did", "answer.state", "fix.verdict"])
    .where("answer.id", "=", answerId)
    .forUpdate("answer")
    .executeTakeFirst()
  if (answer?.state !== "published") return 0
  const customers = await toTell(ctx, answerId).limit(atOnce).execute()
  for (const customer of customers as ToTell[]) {
    const helped = answer.verdict === "improved" && customer.wants_word
    const mail = await answerMail(ctx, answer, customer, helped ? "mailHelped" : "mailOpening")
    const mailId = await queueMail(ctx, mail)
    await ctx.db
      .insertInto("ideas_answer_told")
      .values({
        answer_id: answerId,
        customer_id: customer.id,
        mail_id: mailId,
        judged_mail_id: helped ? mailId : null,
        at: ctx.now(),
      })
      .execute()
  }
  if (customers.length > 0) {
    await record(ctx, "customers-told", "answer", answerId, { customers: customers.length })
    changed(ctx, "answers")
  }
  return customers.length
}

/** How many of those who raised it have an address and have not been told yet. */
export async function countToTell(ctx: Ctx, answerId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom(toTell(ctx, answerId).as("waiting"))
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function toTell(ctx: Ctx, answerId: string) {
  return ctx.db
    .selectFrom("customers_customer as customer")
    .select((eb) => [
      "customer.id",
      "customer.name",
      "customer.email",
      "customer.language",
      wantsWord(eb.ref("customer.id"), sql`(select fix_id from ideas_answer where id = ${answerId})`).as("wants_word"),
    ])
    .where("customer.email", "is not", null)
    .where("customer.erased_at", "is", null)
    .where(
      sql<boolean>`customer.id in (
        select raised.customer_id from recovery_case raised
        join recovery_fix_case answered on answered.case_id = raised.id
        join ideas_answer answer on answer.fix_id = answered.fix_id
        where answer.id = ${answerId} and not raised.history)`,
    )
    .where(
      sql<boolean>`not exists (select from ideas_answer_told told where told.answer_id = ${answerId} and told.customer_id = customer.id)`,
    )
    .orderBy("customer.id")
}
