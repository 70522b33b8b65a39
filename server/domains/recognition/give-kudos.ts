import { listRoster, listUnitsFlat } from "#people"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeThankable } from "./kudos.ts"
import { takeReadyPicture } from "./pictures/ready-picture.ts"

/** A colleague thanks one or several others, or whole teams; a picture that was laid ready goes along. Returns its id. */
export async function giveKudos(
  ctx: Ctx,
  thanks: {
    people: readonly string[]
    units: readonly string[]
    words: string
    standardId: string | null
    picture?: { id: string; alt: string } | null
  },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const by = personOf(ctx).id
    const people = [...new Set(thanks.people)].sort()
    const units = [...new Set(thanks.units)].sort()
    const [roster, all] = await Promise.all([listRoster(ctx), units.length > 0 ? listUnitsFlat(ctx) : []])
    const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
    mustBeThankable({ people, units }, by, { people: idsOf(roster), units: idsOf(all) })
    const { words, standardId } = thanks
    const picture = thanks.picture && {
      fileId: await takeReadyPicture(ctx, thanks.picture.id),
      alt: thanks.picture.alt,
    }
    return keepKudos(ctx, {
      words,
      standardId,
      picture: picture ?? null,
      people,
      units,
      fromId: by,
      responseId: null,
      thankYouId: null,
      confirmedBy: null,
    })
  })
}
