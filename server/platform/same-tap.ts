import { sql } from "kysely"
import { actorId, type Ctx } from "./ctx.ts"

const tenMinutes = 10 * 60_000

/** Since when the same words by the same hand are one deed. */
export const sinceSameTap = (ctx: Ctx): Date => new Date(ctx.now().getTime() - tenMinutes)

/**
 * What the same hand has just made with the same words, if anything: by a second tap on a slow phone, or by trying again where the first
 * answer was lost on its way. `alike` finds it. Two at once wait for each other.
 */
export async function findSameTap(ctx: Ctx, deed: string, alike: Alike): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${deed} ${actorId(ctx)}`}, 0))`.execute(ctx.db)
  return (await alike.executeTakeFirst())?.id
}

type Alike = { executeTakeFirst(): Promise<{ id: string } | undefined> }
