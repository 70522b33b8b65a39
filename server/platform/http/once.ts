import { createHash } from "node:crypto"
import { sql } from "kysely"
import { type Actor, askerOf, type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

export const requestKeyHeader = "idempotency-key"
/** As its own words, or quoted as in draft-ietf-httpapi-idempotency-key-header. */
const keyForm = /^"?([A-Za-z0-9_.:-]{8,100})"?$/

const keptHours = 24
/** Without a key the same request by the same hand is one deed for so long: a second tap on a slow phone, or a program that tries again. */
const sameMinutes = 10

type Asked = { name: string; key: string | undefined; input: unknown }

/**
 * Does a deed once: whoever sends the same request again, because its answer was lost on the way, gets the first one's answer. Two at once wait for each
 * other. A deed that was refused or failed has left nothing, and may be tried again.
 */
export async function once(
  ctx: Ctx,
  { name, key, input }: Asked,
  act: (ctx: Ctx) => Promise<unknown>,
): Promise<{ reply: unknown; again: boolean }> {
  const asker = askerOf(ctx.actor)
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([name, strengthOf(ctx.actor), input]))
    .digest()
  const under = key ?? `same:${fingerprint.toString("base64url")}`
  return inTransaction(ctx, async (ctx) => {
    const gone = new Date(ctx.now().getTime() - (key === undefined ? sameMinutes : keptHours * 60) * 60_000)
    const { rows } = await sql`
      insert into platform_request as known (asker, key, fingerprint, at) values (${asker}, ${under}, ${fingerprint}, ${ctx.now()})
      on conflict (asker, key) do update set fingerprint = excluded.fingerprint, at = excluded.at, reply = null where known.at <= ${gone}
      returning true`.execute(ctx.db)
    if (rows.length === 0) return { reply: await replyBefore(ctx, asker, under, fingerprint), again: true }
    const reply = await act(ctx)
    await ctx.db
      .updateTable("platform_request")
      .set({ reply: JSON.stringify(reply) })
      .where("asker", "=", asker)
      .where("key", "=", under)
      .execute()
    return { reply, again: false }
  })
}

async function replyBefore(ctx: Ctx, asker: string, key: string, fingerprint: Buffer): Promise<unknown> {
  const before = await ctx.db
    .selectFrom("platform_request")
    .select(["fingerprint", "reply"])
    .where("asker", "=", asker)
    .where("key", "=", key)
    .executeTakeFirstOrThrow()
  if (fingerprint.equals(before.fingerprint)) return before.reply
  throw new Refusal(
    "request-key-used",
    "This request carries the key of another one. Send it again with a key of its own.",
    { status: 422 },
  )
}

/** The key that a request carries, if any. */
export function requestKeyIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  const key = typeof header === "string" ? keyForm.exec(header)?.[1] : undefined
  if (key !== undefined) return key
  throw new Refusal(
    "request-key-malformed",
    "The request key is 8 to 100 letters, digits, hyphens, dots, colons or underscores. Leave it out, or send such a one.",
    { status: 400 },
  )
}

/** What was told to somebody with their password is not told again to their PIN. */
const strengthOf = (actor: Actor) => (actor.kind === "person" ? actor.strength : null)

/** The answers are kept for a day: after that nobody tries again. */
export async function forgetRequests(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - keptHours * 3_600_000)
  await ctx.db.deleteFrom("platform_request").where("at", "<=", before).execute()
}
