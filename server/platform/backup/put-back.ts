import { sql } from "kysely"
import type pg from "pg"
import { z } from "zod"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Domain } from "#platform/domain.ts"

const key = "putBackFrom"
const mark = z.object({ copiedAt: z.iso.datetime() })

/** Notes, in the transaction that puts the data back, of which moment they are a copy, so that nothing goes on before the domains have heard it. */
export async function markPutBack(client: pg.ClientBase, copiedAt: string): Promise<void> {
  await keepNote(client, key, mark.parse({ copiedAt }))
}

const keyOfJobs = "putBackJobs."
const waitingJobs = z.array(z.object({ name: z.string(), data: z.record(z.string(), z.unknown()) }))
const pageOfJobs = 1_000

/** Lays down the jobs that waited at the copy, one a line, in the transaction that puts the data back. Returns how many they are. */
export async function layJobsDown(
  client: pg.ClientBase,
  copiedAt: string,
  lines: AsyncIterable<string>,
): Promise<number> {
  let [laid, page]: [number, unknown[]] = [0, []]
  const layDown = async () => {
    const number = String(laid).padStart(9, "0")
    await keepNote(client, `${keyOfJobs}${copiedAt}.${number}`, waitingJobs.parse(page))
    laid += page.length
    page = []
  }
  for await (const line of lines) if (page.push(JSON.parse(line)) === pageOfJobs) await layDown()
  if (page.length > 0) await layDown()
  return laid
}

async function keepNote(client: pg.ClientBase, key: string, value: object): Promise<void> {
  await client.query(
    `insert into platform_setting (key, value, changed_at) values ($1, $2, clock_timestamp())
      on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    [key, JSON.stringify(value)],
  )
}

/** Ends what a restore began, once, before any work is taken up: tells the domains that the data were put back, and sends again what waited. */
export async function finishPuttingBack(ctx: Ctx, domains: readonly Domain[]): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const found = await ctx.db
      .deleteFrom("platform_setting")
      .where("key", "=", key)
      .returning("value")
      .executeTakeFirst()
    if (!found) return
    const { copiedAt } = mark.parse(found.value)
    await tellPutBack(ctx, domains, new Date(copiedAt))
    const jobs = await sendAgain(ctx)
    ctx.log.info({ copiedAt, jobs }, "the data were put back from a copy: what waited then has been sent again")
  })
}

/** What was being sent at the moment of the copy may have gone on after it: each domain holds what must not go twice unasked. */
export async function tellPutBack(ctx: Ctx, domains: readonly Domain[], copiedAt: Date): Promise<void> {
  for (const domain of domains) await domain.putBack?.(ctx, copiedAt)
}

/** A page at a time: there may be more than one statement carries. */
async function sendAgain(ctx: Ctx): Promise<number> {
  let sent = 0
  for (;;) {
    const { rows } = await sql<{ value: unknown }>`delete from platform_setting
      where key = (select min(key) from platform_setting where key like ${`${keyOfJobs}%`}) returning value`.execute(
      ctx.db,
    )
    if (!rows[0]) return sent
    const jobs = waitingJobs.parse(rows[0].value)
    await ctx.events.resend(ctx, jobs)
    sent += jobs.length
  }
}
