import { createHash } from "node:crypto"
import type { RawBuilder } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "./connect.ts"

/** More named statements than this would take more memory in every connection than they save time. */
const mostNamed = 40
/** A statement is named when it comes for this time: many shapes of a filter are asked for once and never again. */
const often = 3

const seen = new Map<string, { times: number; name: string | undefined }>()
let named = 0

/**
 * Runs a statement that screens run again and again in the same words. From the third time on it has a name, so that PostgreSQL reads and plans it once a connection;
 * for the long statements of readings that is most of the work. Its plan may then be one for any parameters. Inside a transaction it runs as any other.
 */
export async function readOften<Row extends object>(ctx: Ctx, statement: RawBuilder<Row>): Promise<Row[]> {
  if (ctx.db.isTransaction) return (await statement.execute(ctx.db)).rows
  const { sql: text, parameters } = statement.compile(ctx.db)
  const name = nameOf(text)
  const { rows } = await poolOf(ctx.db).query<Row>({
    text,
    values: [...parameters],
    ...(name !== undefined && { name }),
  })
  return rows
}

function nameOf(text: string): string | undefined {
  const { times, name } = seen.get(text) ?? { times: 0, name: undefined }
  if (name !== undefined) return name
  if (named >= mostNamed) return undefined
  // What came once long ago is forgotten.
  if (seen.size > 20 * mostNamed) for (const [other, { name }] of seen) if (name === undefined) seen.delete(other)
  const next = times + 1 >= often ? createHash("sha256").update(text).digest("base64url").slice(0, 32) : undefined
  if (next !== undefined) named += 1
  seen.set(text, { times: times + 1, name: next })
  return next
}
