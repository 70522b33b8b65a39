import { sql } from "kysely"
import { markOf, type Over } from "#contracts/mark.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** The mark of what the caller began from, quoted as entity tags are. */
const markForm = /^"([0-9a-f]{16})"$/

/** The mark that a request carries, if any: without one it writes over whatever stands there. */
export function markIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const mark = markForm.exec(header)?.[1]
  if (mark !== undefined) return mark
  throw new Refusal("mark-malformed", "If-Match is the mark of what was read, or is left out.", { status: 400 })
}

type Asked = { over: Over; mark: string; params: unknown }

/**
 * Does a deed only if what it writes over still says what its caller saw. Two at once wait for each other, so that the second one is told of the first.
 */
export async function unlessOvertaken<T>(
  ctx: Ctx,
  { over, mark, params }: Asked,
  read: (ctx: Ctx) => Promise<unknown>,
  act: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, async (ctx) => {
    const place = JSON.stringify([over.reading.name, params ?? null])
    await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 63))`.execute(ctx.db)
    if (markOf(over, await read(ctx), params) !== mark)
      throw new Refusal(
        "changed-meanwhile",
        "Somebody has changed this since you opened it. Nothing is lost: yours is still here, theirs is kept. Look at theirs in another tab; keep once more to put yours in its place.",
        { status: 412 },
      )
    return act(ctx)
  })
}
