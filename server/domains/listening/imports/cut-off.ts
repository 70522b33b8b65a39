import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** How long a running import may stand still, in milliseconds, before it counts as cut off: its program was stopped in the middle. */
const standsStill = 60_000

/** Whether a row of listening_import, under this name in the query, is one that was cut off. Its file can be sent again. */
export const cutOff = (ctx: Ctx, row = "listening_import") =>
  sql<boolean>`(${sql.ref(`${row}.state`)} = 'running' and ${sql.ref(`${row}.moved_at`)} < ${new Date(ctx.now().getTime() - standsStill)})`
