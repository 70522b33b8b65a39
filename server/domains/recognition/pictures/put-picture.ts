import { longestAlt } from "#contracts/pictures.ts"
import { line } from "#contracts/shapes.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"
import { forgetFiles } from "#platform/files/forget-files.ts"
import { keepFile } from "#platform/files/keep-file.ts"
import type { SentForm } from "#platform/http/read-form.ts"
import { changed } from "#platform/live/live-hub.ts"
import { sentPicture } from "./sent-picture.ts"

/** Puts a picture, with words for who does not see it, to thanks that the acting person gave; one that hung there is deleted. Returns its id. */
export async function putPicture(ctx: Ctx, kudosId: string, form: SentForm): Promise<string> {
  const alt = line(longestAlt).safeParse(form.fields.alt)
  if (!alt.success)
    throw new Refusal("picture-untold", "Say in a few words what the picture shows, for those who do not see it.")
  const picture = sentPicture(form)
  return inTransaction(ctx, async (ctx) => {
    const before = await getOwnForUpdate(ctx, kudosId)
    const id = await keepFile(ctx, picture.bytes, picture.media)
    await hang(ctx, kudosId, { id, alt: alt.data }, before)
    await record(ctx, "kudos-picture-put", "kudos", kudosId, { pictureId: id })
    return id
  })
}

/** Takes the picture off thanks that the acting person gave, and deletes it. Taking it off again changes nothing. */
export async function takePictureOff(ctx: Ctx, kudosId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const before = await getOwnForUpdate(ctx, kudosId)
    if (before === null) return
    await hang(ctx, kudosId, null, before)
    await record(ctx, "kudos-picture-taken-off", "kudos", kudosId)
  })
}

/** The picture of thanks on the board that one gave, for a change. Throws not-found, also for thanks that were taken off. */
async function getOwnForUpdate(ctx: Ctx, kudosId: string): Promise<string | null> {
  const found = await ctx.db
    .selectFrom("recognition_kudos")
    .select(["from_id", "picture_id"])
    .where("id", "=", kudosId)
    .where("withdrawn_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound("This kudos")
  if (found.from_id !== personOf(ctx).id)
    throw forbidden("picture-of-another", "Only whoever gave these thanks can put a picture to them.")
  return found.picture_id
}

async function hang(ctx: Ctx, kudosId: string, picture: { id: string; alt: string } | null, before: string | null) {
  await ctx.db
    .updateTable("recognition_kudos")
    .set({ picture_id: picture?.id ?? null, picture_alt: picture?.alt ?? null })
    .where("id", "=", kudosId)
    .execute()
  if (before) await forgetFiles(ctx, [before])
  changed(ctx, "kudos")
}

/** A picture that hangs on the board. Throws not-found. */
export async function getPicture(
  ctx: Ctx,
  kudosId: string,
  pictureId: string,
): Promise<{ media: string; bytes: Buffer }> {
  const found = await ctx.db
    .selectFrom("recognition_kudos as kudos")
    .innerJoin("platform_file as file", "file.id", "kudos.picture_id")
    .select(["file.media", "file.bytes"])
    .where("kudos.id", "=", kudosId)
    .where("kudos.picture_id", "=", pictureId)
    .where("kudos.withdrawn_at", "is", null)
    .executeTakeFirst()
  if (!found) throw notFound("This picture")
  return found
}
