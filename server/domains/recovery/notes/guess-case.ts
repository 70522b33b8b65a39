import { sql } from "kysely"
import { listUnitsFlat } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { namesIn, unitIn } from "./guess.ts"

type Guess = { unit: { id: string; name: string }; customer: { id: string; name: string } | null }

/** Where it happened, else where I work; and the one customer whom the words name. By PIN no customer is told by name (see decision 9). */
export async function guessCase(ctx: Ctx, words: string): Promise<Guess> {
  const me = personOf(ctx)
  const [units, customer] = await Promise.all([listUnitsFlat(ctx), findOneNamed(ctx, words)])
  const unit = unitIn(words, units) ?? units.find(({ id }) => id === me.unitId) ?? units[0]
  return {
    unit: { id: unit?.id ?? me.unitId, name: unit?.name ?? "" },
    customer: me.strength === "full" ? customer : null,
  }
}

/** The customer whom the words name by address, key, telephone number or whole name; null where they name nobody, or several. */
export async function findOneNamed(ctx: Ctx, words: string): Promise<{ id: string; name: string } | null> {
  const { emails, tokens, names } = namesIn(words)
  if (emails.length + tokens.length + names.length === 0) return null
  const { rows } = await sql<{ id: string; name: string | null; email: string | null }>`
    select id, name, email from customers_customer where erased_at is null and lower(email) = any(${emails}::text[])
    union select id, name, email from customers_customer where erased_at is null and key = any(${tokens}::text[])
    union select id, name, email from customers_customer where erased_at is null and lower(name) = any(${names}::text[])
    limit 3`.execute(ctx.db)
  const [one] = rows
  return rows.length === 1 && one ? { id: one.id, name: one.name ?? one.email ?? "" } : null
}
