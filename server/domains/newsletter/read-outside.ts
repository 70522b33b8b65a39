import type { Ctx } from "#platform/ctx.ts"
import { isArchiveOpen } from "./reading/archive-queries.ts"
import { countReaders } from "./sending/readers.ts"

/** Whether others than those who work here read the newsletter: its archive is open, or somebody subscribed. */
export const isReadOutside = async (ctx: Ctx): Promise<boolean> =>
  (await isArchiveOpen(ctx)) || (await countReaders(ctx)).outside > 0
