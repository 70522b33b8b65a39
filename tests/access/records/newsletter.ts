import { newId } from "#platform/ctx.ts"
import type { EditionState } from "../../../server/domains/newsletter/edition.ts"
import type { Town } from "../town.ts"
import { type Made, type Makers, ofNobody, ofPerson } from "./record.ts"
import { linkTo } from "./recovery.ts"

let editions = 0

/** Editions of the newsletter, each with a part. */
export const newsletterRecords = {
  "draft edition": ofNobody(({ town }) => keepEdition(town, "draft")),
  "scheduled edition": ofNobody(({ town }) => keepEdition(town, "scheduled")),
  "edition being sent": ofNobody(({ town }) => keepEdition(town, "sending")),
  "paused edition": ofNobody(({ town }) => keepEdition(town, "paused")),
  "sent edition": ofNobody(({ town }) => keepEdition(town, "sent")),
  "newsletter link": ofPerson(async (setting) => linkTo(setting, "newsletter", setting.place.ownerId)),
  "confirm link": ofPerson(async (setting) => {
    const { ctx } = setting.town.house
    const id = newId(ctx)
    await ctx.db
      .insertInto("newsletter_subscriber")
      .values({ id, email: `${id}@customers.example`, language: "en", asked_at: ctx.now() })
      .execute()
    return linkTo(setting, "newsletter-confirm", id)
  }),
} satisfies Makers

async function keepEdition({ house: { ctx }, cast }: Town, state: EditionState): Promise<Made> {
  const id = newId(ctx)
  const now = ctx.now()
  const begun = state !== "draft" && state !== "scheduled"
  const number = begun ? ++editions : null
  await ctx.db
    .insertInto("newsletter_edition")
    .values({
      id,
      number,
      title: "What we heard",
      opening: "",
      language: "en",
      from_day: "2026-02-01",
      until_day: "2026-02-28",
      state,
      made_by: cast.ewa.id,
      made_at: now,
      // Far away, so that the sender leaves them alone.
      send_at: state === "draft" ? null : new Date(now.getTime() + 1e9),
      started_at: begun ? now : null,
      ended_at: state === "sent" ? now : null,
    })
    .execute()
  const part = {
    edition_id: id,
    position: 0,
    kind: "words",
    title: "",
    body: "Thank you.",
    about_kind: null,
    about_id: null,
  }
  await ctx.db.insertInto("newsletter_part").values(part).execute()
  return { id, number: String(number) }
}
