import { type OperationNodeSource, type Selectable, sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Schema } from "#platform/database/connect.ts"
import { keepStamps } from "./keep-stamps.ts"
import { type Ledger, type LedgerTable, type Said, saidBy } from "./ledger.ts"

/**
 * Adds rows to a ledger and stamps them, in the deed's transaction. It is the one way into a ledger: the doctor finds a row that came another way.
 * @param insert `ctx.db.insertInto("…").values(…)` or sql`insert into …`, without its `returning`
 * @returns the rows that were written; where an `on conflict do nothing` met others, these are not among them
 */
export async function append<T extends LedgerTable>(
  ctx: Ctx,
  ledger: Ledger<T>,
  insert: OperationNodeSource,
): Promise<Selectable<Schema[T]>[]> {
  return inTransaction(ctx, async (ctx) => {
    const { rows } = await sql<Selectable<Schema[T]> & Said>`
      with entry as (${insert} returning *) select entry.*, ${saidBy(ledger)} from entry`.execute(ctx.db)
    await keepStamps(ctx, ledger, rows)
    return rows
  })
}
