import { type Ctx, newId } from "#platform/ctx.ts"

/** Keeps the bytes of a file, in the deed's transaction. Returns its id. */
export async function keepFile(ctx: Ctx, bytes: Buffer, media: string): Promise<string> {
  const id = newId(ctx)
  await ctx.db.insertInto("platform_file").values({ id, made_at: ctx.now(), media, bytes }).execute()
  return id
}
