import { seal } from "#platform/config/seal.ts"
import { newId } from "#platform/ctx.ts"
import type { Town } from "../town.ts"
import { keepResponse } from "./listening.ts"
import { type Made, type Makers, ofNobody, ofPerson, ofUnit } from "./record.ts"
import { linkTo } from "./recovery.ts"

/** What is told and celebrated: kudos, proposals, answers to customers, line-ups. */
export const thanksRecords = {
  /** It thanks its owner. */
  kudos: ofPerson(({ town, place }) => keepKudos(town, town.cast.grace.id, place.ownerId)),
  "kudos given": ofPerson(({ town, place }) => keepKudos(town, place.ownerId, place.colleagueId)),
  "kudos with a picture": ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const { id } = await keepKudos(town, town.cast.grace.id, place.ownerId)
    const pictureId = newId(ctx)
    const file = { id: pictureId, made_at: ctx.now(), media: "image/webp", bytes: Buffer.from("RIFF") }
    await ctx.db.insertInto("platform_file").values(file).execute()
    const picture = { picture_id: pictureId, picture_alt: "The whole team" }
    await ctx.db.updateTable("recognition_kudos").set(picture).where("id", "=", id).execute()
    return { id, pictureId }
  }),
  /** Its owner wrote it. */
  reply: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const kudos = await keepKudos(town, town.cast.grace.id, place.colleagueId)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_reply")
      .values({ id, kudos_id: kudos.id as string, by_id: place.ownerId, words: "I saw it too.", at: ctx.now() })
      .execute()
    return { id }
  }),
  /** It may be about its owner. */
  proposal: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const id = newId(ctx)
    const { id: responseId, commentId = "", words = "" } = await keepResponse({ town, place })
    await ctx.db
      .insertInto("recognition_proposal")
      .values({
        id,
        comment_id: commentId,
        response_id: responseId,
        words,
        unit_id: place.unitId,
        candidates: [place.ownerId],
        at: ctx.now(),
      })
      .execute()
    return { id, personId: place.ownerId }
  }),
  "chat channel": ofNobody(async ({ town: { house, cast } }) => {
    const id = newId(house.ctx)
    await house.ctx.db
      .insertInto("recognition_chat_channel")
      .values({
        id,
        name: "#harbour",
        service: "slack",
        address: seal(house.ctx.house, "chat-channel", "https://hooks.example/x"),
        host: "hooks.example",
        kinds: ["thanks"],
        made_at: house.ctx.now(),
        made_by: cast.grace.id,
      })
      .execute()
    return { id }
  }),
  /** That of the whole bank. */
  "the open thank-you page": ofNobody(async ({ town: { house, cast } }) => {
    const row = { open: true, changed_at: house.ctx.now(), changed_by: cast.grace.id }
    await house.ctx.db
      .insertInto("recognition_page")
      .values({ unit_id: cast.units.company, ...row })
      .onConflict((conflict) => conflict.column("unit_id").doUpdateSet(row))
      .execute()
    return { id: cast.units.company }
  }),
  "a draft answer": ofUnit(({ town, place }) => keepAnswer(town, place.unitId, "draft")),
  "a published answer": ofUnit(({ town, place }) => keepAnswer(town, place.unitId, "published")),
  /** Today's card of a team. */
  card: ofUnit(({ town, place }) => keepCard(town, place.unitId)),
  "swapped card": ofUnit(async ({ town, place }) => {
    const { ctx } = town.house
    const card = await keepCard(town, place.unitId)
    await ctx.db
      .insertInto("line_up_swap")
      .values({ id: newId(ctx), card_id: card.id, part: "story", before: '{"kudos_id":null}', at: ctx.now() })
      .execute()
    return card
  }),
  wall: ofUnit(({ town, place }) => keepWall(town, place.unitId)),
  "wall link": ofPerson(async (setting) => {
    const { id } = await keepWall(setting.town, setting.place.unitId)
    return linkTo(setting, "wall", id)
  }),
  "line-up mail link": ofPerson(async (setting) => linkTo(setting, "line-up-mail", setting.place.ownerId)),
  "Monday mail link": ofPerson(async (setting) => linkTo(setting, "monday-mail", setting.place.ownerId)),
} satisfies Makers

async function keepCard({ house: { ctx } }: Town, unitId: string) {
  const day = ctx.now().toISOString().slice(0, 10)
  await ctx.db
    .insertInto("line_up_card")
    .values({ id: newId(ctx), unit_id: unitId, day, question: "What went well?", made_at: ctx.now() })
    .onConflict((conflict) => conflict.columns(["unit_id", "day"]).doNothing())
    .execute()
  const { id } = await ctx.db
    .selectFrom("line_up_card")
    .select("id")
    .where("unit_id", "=", unitId)
    .where("day", "=", day)
    .executeTakeFirstOrThrow()
  return { id, unitId, day }
}

async function keepWall({ house: { ctx } }: Town, unitId: string): Promise<Made> {
  const id = newId(ctx)
  await ctx.db
    .insertInto("line_up_wall")
    .values({ id, unit_id: unitId, name: "By the door", parts: ["thanks"], seconds: 20, hung_at: ctx.now() })
    .execute()
  return { id }
}

async function keepKudos({ house: { ctx } }: Town, fromId: string, personId: string): Promise<Made> {
  const id = newId(ctx)
  const words = "Stayed late to find a lost card."
  await ctx.db.insertInto("recognition_kudos").values({ id, words, from_id: fromId, at: ctx.now() }).execute()
  await ctx.db.insertInto("recognition_kudos_person").values({ kudos_id: id, person_id: personId }).execute()
  return { id }
}

async function keepAnswer({ house: { ctx } }: Town, unitId: string, state: "draft" | "published"): Promise<Made> {
  const id = newId(ctx)
  const words = { you_said: "The queue at noon is long.", we_did: "We open a second till." }
  await ctx.db
    .insertInto("ideas_answer")
    .values({
      id,
      slug: id,
      ...words,
      unit_id: unitId,
      state,
      made_at: ctx.now(),
      published_at: state === "published" ? ctx.now() : null,
    })
    .execute()
  return { id }
}
