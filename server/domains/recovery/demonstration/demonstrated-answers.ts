import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/** The hidden field by which the link of a demonstration says which one it is. */
export const demonstrationField = "demonstration"

/**
 * Hands answers to the demonstrations they came of, and tells their screens. A demonstration follows the latest answer until one has opened a case;
 * from then on it stays with that case.
 */
export async function followDemonstratedAnswers(ctx: Ctx, responseIds: readonly string[]): Promise<void> {
  if (responseIds.length === 0) return
  const { rows } = await sql<{ id: string }>`
    update recovery_demonstration d set response_id = r.id
    from listening_response r
    where r.id = any(${[...responseIds]}::uuid[]) and r.hidden ->> ${demonstrationField} = d.id::text
      and not exists (select from recovery_case c where c.response_id = d.response_id)
    returning d.id`.execute(ctx.db)
  if (rows.length > 0) changed(ctx, "demonstrations")
}
