import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { forgetFiles } from "#platform/files/forget-files.ts"
import { keepFile } from "#platform/files/keep-file.ts"
import type { SentForm } from "#platform/http/read-form.ts"
import { sentPicture } from "./sent-picture.ts"

/** So many lie ready for one person; the oldest makes room. */
const mostReady = 5
/** What has gone with no thanks until then is put away; hours. */
const readyFor = 24

/** Lays a picture ready for thanks that the acting person is about to give. Returns its id, for those thanks. */
export async function layPictureReady(ctx: Ctx, form: SentForm): Promise<string> {
  const picture = sentPicture(form)
  return inTransaction(ctx, async (ctx) => {
    const byId = personOf(ctx).id
    const before = await ctx.db
      .selectFrom("recognition_ready_picture")
      .select("id")
      .where("by_id", "=", byId)
      .orderBy("at", "desc")
      .offset(mostReady - 1)
      .execute()
    await putAway(
      ctx,
      before.map(({ id }) => id),
    )
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_ready_picture")
      .values({ id, by_id: byId, file_id: await keepFile(ctx, picture.bytes, picture.media), at: ctx.now() })
      .execute()
    return id
  })
}

/** Takes a picture that the acting person has laid ready, in the transaction of the thanks that it goes with. Returns the id of its file. */
export async function takeReadyPicture(ctx: Ctx, id: string): Promise<string> {
  const taken = await ctx.db
    .deleteFrom("recognition_ready_picture")
    .where("id", "=", id)
    .where("by_id", "=", personOf(ctx).id)
    .returning("file_id")
    .executeTakeFirst()
  if (!taken)
    throw new Refusal("picture-not-ready", "The picture does not lie ready any more. Send it again with these thanks.")
  return taken.file_id
}

/** The round that puts away what lay ready and went with no thanks. */
export async function forgetReadyPictures(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db
      .deleteFrom("recognition_ready_picture")
      .where("at", "<=", new Date(ctx.now().getTime() - readyFor * 3_600_000))
      .returning("file_id")
      .execute()
    await forgetFiles(
      ctx,
      gone.map(({ file_id }) => file_id),
    )
  })
}

async function putAway(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = await ctx.db
    .deleteFrom("recognition_ready_picture")
    .where("id", "in", [...ids])
    .returning("file_id")
    .execute()
  await forgetFiles(
    ctx,
    gone.map(({ file_id }) => file_id),
  )
}
