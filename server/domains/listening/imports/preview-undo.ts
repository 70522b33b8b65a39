import { sql } from "kysely"
import { type previewUndo as contract, grownKinds } from "#contracts/feedback-import.ts"
import type { Reply } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"
import { countHolders } from "#platform/database/count-holders.ts"
import { getImport } from "./import-queries.ts"

/** What taking an import back would remove, and what has grown out of it and stands in the way. Throws not-found. */
export async function previewUndo(ctx: Ctx, importId: string): Promise<Reply<typeof contract>> {
  const { state } = await getImport(ctx, importId)
  const responses = sql`select id from listening_response where import_id = ${importId}`
  const comments = sql`select id from listening_comment where response_id in (${responses})`
  const { rows } = await sql<{ responses: number; comments: number; live: number; customers: number }>`
    select count(*) as responses, count(*) filter (where not r.history) as live, count(distinct r.customer_id) as customers,
      (select count(*) from (${comments}) c) as comments
    from listening_response r where r.import_id = ${importId}`.execute(ctx.db)
  const [removes] = rows
  if (!removes) throw new Error("a count gives a row")
  const holders = await countHolders(
    ctx,
    [
      { table: "listening_response", ids: responses },
      { table: "listening_comment", ids: comments },
    ],
    "listening_",
  )
  const ended = state === "done" || state === "failed"
  return {
    possible: ended && holders.length === 0,
    responses: removes.responses,
    live: removes.live,
    comments: removes.comments,
    customers: removes.customers,
    grown: grownOf(holders),
  }
}

type Grown = Reply<typeof contract>["grown"]
const kinds: readonly string[] = grownKinds

/** By the noun of their table, which follows the name of its domain; those that have no word of their own together. */
function grownOf(holders: readonly { table: string; count: number }[]): Grown {
  const counts = new Map<Grown[number]["what"], number>()
  for (const { table, count } of holders) {
    const noun = table.slice(table.indexOf("_") + 1)
    const what = (kinds.includes(noun) ? noun : "other") as Grown[number]["what"]
    counts.set(what, (counts.get(what) ?? 0) + count)
  }
  return [...counts].map(([what, count]) => ({ what, count }))
}
