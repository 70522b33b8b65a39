import type { RawBuilder } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/**
 * Rows that hang together by hashes. They are written unchained, so that no deed waits for another; one program chains those that have been committed. A
 * row that was taken out of the chain, or put into it, breaks it.
 */
export type Chain<Row extends { id: number }> = {
  rows: "platform_audit" | "platform_stamp"
  links: "platform_audit_link" | "platform_stamp_link"
  /** Names the row in its link. */
  of: "audit_id" | "stamp_id"
  /** The columns of Row, for a query on the rows as `entry`. */
  content: RawBuilder<unknown>
  /** The same for all programs on one database: one chains at a time. */
  lockKey: number
  /** The hash of a link: over the hash before it, its position, and all that its row says. */
  hash(ctx: Ctx, before: Buffer, position: number, row: Row): Buffer
}

/** What the first link holds on to. */
export const chainStart: Buffer = Buffer.alloc(32)
