import { sql } from "kysely"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"

/** What is known of a customer when they are met; at least one of key, e-mail, phone or name. */
export type CustomerMet = {
  /** The key another system knows them by. */
  key?: string | null | undefined
  name?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  language?: string | null | undefined
}

/**
 * Finds the customer by key, then by e-mail address, and fills in what was not known of them; otherwise makes one. Two who meet the same new customer
 * at the same time get the same one. Returns the customer's id.
 */
export async function keepCustomer(ctx: Ctx, met: CustomerMet): Promise<string> {
  const key = met.key?.trim() || null
  const email = met.email?.trim() || null
  const rest = { name: met.name?.trim() || null, phone: met.phone?.trim() || null, language: met.language || null }
  return inTransaction(ctx, async (ctx) => {
    for (const lock of [key && `key ${key}`, email && `email ${email.toLowerCase()}`])
      if (lock) await sql`select pg_advisory_xact_lock(hashtextextended(${`customer ${lock}`}, 0))`.execute(ctx.db)
    const found = (key && (await findByKey(ctx, key))) || (email && (await findByEmail(ctx, email, key)))
    if (found) {
      await sql`update customers_customer set key = coalesce(key, ${key}), name = coalesce(name, ${rest.name}),
        email = coalesce(email, ${email}), phone = coalesce(phone, ${rest.phone}), language = coalesce(language, ${rest.language})
        where id = ${found.id}`.execute(ctx.db)
      return found.id
    }
    const id = newId(ctx)
    await ctx.db
      .insertInto("customers_customer")
      .values({ id, key, email, ...rest, made_at: ctx.now() })
      .execute()
    return id
  })
}

const living = (ctx: Ctx) => ctx.db.selectFrom("customers_customer").select("id").where("erased_at", "is", null)

function findByKey(ctx: Ctx, key: string) {
  return living(ctx).where("key", "=", key).executeTakeFirst()
}

/** One address may be shared by several keys (a family, a firm): a customer who has another key is another customer. */
function findByEmail(ctx: Ctx, email: string, key: string | null) {
  let found = living(ctx).where((eb) => eb(eb.fn("lower", ["email"]), "=", email.toLowerCase()))
  if (key) found = found.where("key", "is", null)
  return found.orderBy("made_at").orderBy("id").executeTakeFirst()
}
