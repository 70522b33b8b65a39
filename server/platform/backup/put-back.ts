import type pg from "pg"
import { z } from "zod"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Domain } from "#platform/domain.ts"

const key = "putBackFrom"
const mark = z.object({ copiedAt: z.iso.datetime() })

/** Notes, in the transaction that puts the data back, of which moment they are a copy, so that nothing goes on before the domains have heard it. */
export async function markPutBack(client: pg.ClientBase, copiedAt: string): Promise<void> {
  await client.query(
    `insert into platform_setting (key, value, changed_at) values ($1, $2, clock_timestamp())
      on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    [key, JSON.stringify(mark.parse({ copiedAt }))],
  )
}

/** Tells the domains once, before any work is taken up, that the data were put back. */
export async function tellIfPutBack(ctx: Ctx, domains: readonly Domain[]): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const found = await ctx.db
      .deleteFrom("platform_setting")
      .where("key", "=", key)
      .returning("value")
      .executeTakeFirst()
    if (found) await tellPutBack(ctx, domains, new Date(mark.parse(found.value).copiedAt))
  })
}

/** What was being sent at the moment of the copy may have gone on after it: each domain holds what must not go twice unasked. */
export async function tellPutBack(ctx: Ctx, domains: readonly Domain[], copiedAt: Date): Promise<void> {
  for (const domain of domains) await domain.putBack?.(ctx, copiedAt)
}
