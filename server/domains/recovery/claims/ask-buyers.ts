import { sql } from "kysely"
import { dayAt } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { claimMail } from "./claim-mail.ts"

/** Nobody is asked about claims more often than this. */
const restsForDays = 90
/** After this nobody remembers. */
const lateByDays = 14
const atOnce = 200

type Buyer = {
  claim_id: string
  words: string
  customer_id: string
  name: string | null
  email: string
  language: string | null
}

/**
 * The daily round after delivery: who was promised something in a deal, once it is delivered and they have had it for some days; and of those who bought
 * where something is claimed, so many a day, chosen by chance. Whoever was asked about a claim lately is left in peace.
 */
export async function askBuyers(ctx: Ctx): Promise<void> {
  const { sample, timeZone } = await getOrganisation(ctx)
  if (sample) return
  const today = await dayAt(ctx, null, ctx.now())
  let asked: number
  do {
    asked = await inTransaction(ctx, (ctx) => askSome(ctx, today, timeZone))
  } while (asked === atOnce)
}

async function askSome(ctx: Ctx, today: string, timeZone: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('ask-buyers', 0))`.execute(ctx.db)
  const { rows } = await sql<Buyer>`
    with deal as (
      select claim.id as claim_id, claim.customer_id, 0 as place
      from recovery_claim claim
      where claim.customer_id is not null and claim.retired_at is null
        and claim.delivery_on + claim.ask_after_days between ${today}::date - ${lateByDays}::int and ${today}::date
    ), bought as (
      select claim.id as claim_id, buyer.customer_id,
        row_number() over (partition by claim.id order by md5(claim.id::text || buyer.customer_id::text))
          + (select count(*) from recovery_claim_ask ask where ask.claim_id = claim.id
              and (ask.asked_at at time zone ${timeZone})::date = ${today}::date) as place, claim.asks_a_day
      from recovery_claim claim cross join lateral (
        select distinct p.customer_id from customers_purchase p join people_unit unit on unit.id = p.unit_id
        where unit.ancestors @> array[claim.unit_id]
          and (p.at at time zone ${timeZone})::date = ${today}::date - claim.ask_after_days) buyer
      where claim.customer_id is null and claim.retired_at is null
        and not exists (select from recovery_claim_ask ask where ask.claim_id = claim.id and ask.customer_id = buyer.customer_id)
    ), wanted as (
      select claim_id, customer_id, place from deal
      union all select claim_id, customer_id, place from bought where place <= asks_a_day
    )
    select distinct on (customer.id) wanted.claim_id, claim.words, customer.id as customer_id, customer.name, customer.email, customer.language
    from wanted join recovery_claim claim on claim.id = wanted.claim_id join customers_customer customer on customer.id = wanted.customer_id
    where customer.email is not null and customer.erased_at is null
      and not exists (select from recovery_claim_ask ask where ask.claim_id = wanted.claim_id and ask.customer_id = customer.id)
      and (claim.customer_id is not null or not exists (
        select from recovery_claim_ask ask where ask.customer_id = customer.id
          and ask.asked_at > ${ctx.now()}::timestamptz - ${restsForDays} * interval '1 day'))
    order by customer.id, wanted.place, wanted.claim_id limit ${atOnce}`.execute(ctx.db)
  for (const buyer of rows) {
    const id = newId(ctx)
    const mailId = await queueMail(ctx, await claimMail(ctx, id, buyer))
    const { claim_id, customer_id } = buyer
    await ctx.db
      .insertInto("recovery_claim_ask")
      .values({ id, claim_id, customer_id, mail_id: mailId, asked_at: ctx.now() })
      .execute()
  }
  return rows.length
}
