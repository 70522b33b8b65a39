import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { Upkeep } from "./event.ts"

/**
 * Looks into all queues with one statement and wakes the workers of those in which something is due. Each worker asking for itself would be as many
 * statements as there are queues, twice a second, in a house where nobody does anything.
 *
 * @param workers by their queues
 */
export function lookForWork(workers: ReadonlyMap<string, { wake(): void }>): Upkeep {
  return {
    name: "look-for-work",
    every: 500,
    async run(ctx) {
      for (const queue of await dueOf(ctx, [...workers.keys()])) workers.get(queue)?.wake()
    },
  }
}

/** Which of these queues hold a job that is due now. Each is one look into pg-boss's own index, however many jobs wait. */
async function dueOf({ db }: Ctx, queues: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ queue: string }>`
    select queue from unnest(${queues}::text[]) as queue
    where exists (
      select from pgboss.job
      where name = queue and state < 'active' and not blocked and start_after <= pgboss.job_now()
    )`.execute(db)
  return rows.map(({ queue }) => queue)
}
