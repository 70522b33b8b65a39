import { sql } from "kysely"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type CustomerMet, customerIndex, type KnownCustomer } from "./customer-met.ts"

/** Finds the customer by key, then by e-mail address, and fills in what was not known of them; otherwise makes one. Returns the customer's id. */
export async function keepCustomer(ctx: Ctx, met: CustomerMet): Promise<string> {
  const [id] = await keepCustomers(ctx, [met])
  return id as string
}

/**
 * The same for any number in a few statements; the ids come in the order of `met`. Two transactions that meet the same new customer get the same one:
 * whoever makes customers waits for the one who is making some.
 */
export async function keepCustomers(ctx: Ctx, met: readonly CustomerMet[]): Promise<string[]> {
  if (met.length === 0) return []
  return inTransaction(ctx, async (ctx) => {
    const makeId = () => newId(ctx)
    let kept = customerIndex(await listKnown(ctx, met)).resolve(met, makeId)
    if (kept.made.length > 0) {
      await sql`select pg_advisory_xact_lock(hashtextextended('customers being made', 0))`.execute(ctx.db)
      kept = customerIndex(await listKnown(ctx, met)).resolve(met, makeId)
    }
    await insertAll(ctx, kept.made)
    await fillIn(ctx, kept.learned)
    if (kept.made.length + kept.learned.length > 0) changed(ctx, "customers")
    return kept.ids
  })
}

async function listKnown(ctx: Ctx, met: readonly CustomerMet[]): Promise<KnownCustomer[]> {
  const keys = met.flatMap(({ key }) => key?.trim() || [])
  const emails = met.flatMap(({ email }) => email?.trim().toLowerCase() || [])
  if (keys.length + emails.length === 0) return []
  const found = await sql<KnownCustomer>`
    select id, key, name, email, phone, language from customers_customer
    where erased_at is null and (key = any(${keys}::text[]) or lower(email) = any(${emails}::text[]))
    order by made_at, id`.execute(ctx.db)
  return found.rows
}

async function insertAll(ctx: Ctx, made: readonly KnownCustomer[]): Promise<void> {
  if (made.length === 0) return
  await sql`insert into customers_customer (id, key, name, email, phone, language, made_at)
    select id, key, name, email, phone, language, ${ctx.now()}
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as c(id uuid, key text, name text, email text, phone text, language text)`.execute(
    ctx.db,
  )
}

async function fillIn(ctx: Ctx, learned: readonly KnownCustomer[]): Promise<void> {
  if (learned.length === 0) return
  await sql`update customers_customer c set key = coalesce(c.key, n.key), name = coalesce(c.name, n.name), email = coalesce(c.email, n.email),
      phone = coalesce(c.phone, n.phone), language = coalesce(c.language, n.language)
    from jsonb_to_recordset(${JSON.stringify(learned)}::jsonb) as n(id uuid, key text, name text, email text, phone text, language text)
    where c.id = n.id`.execute(ctx.db)
}
