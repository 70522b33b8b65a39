import { newId } from "#platform/ctx.ts"
import { keepStandard } from "./house.ts"
import { type Made, type Makers, ofNobody, ofPerson, type Setting } from "./record.ts"

/** Awards at each of their stages; in those that are past their nominations somebody from South is nominated. */
export const awardRecords = {
  award: ofNobody((setting) => keepAward(setting, { state: "open", from: 0 })),
  "draft award": ofNobody((setting) => keepAward(setting, { state: "draft", from: 0 })),
  "award with a vote": ofNobody((setting) => keepAward(setting, { state: "open", from: -10 })),
  "award to confirm": ofNobody((setting) => keepJudged(setting)),
  "decided award": ofNobody((setting) => keepAward(setting, { state: "decided", from: -30 })),
  "presented award": ofNobody((setting) => keepAward(setting, { state: "presented", from: -30 })),
  /** Its owner sits on its committee. */
  "award judged": ofPerson(async (setting) => {
    const made = await keepAward(setting, { state: "open", from: -10, decidedBy: "committee" })
    await keepMember(setting, made.id, setting.place.ownerId)
    return made
  }),
  /** Its owner wrote it. */
  nomination: ofPerson(async (setting) => {
    const { id } = await keepAward(setting, { state: "open", from: 0 })
    return keepNomination(setting, id, setting.town.cast.chidi.id, setting.place.ownerId)
  }),
  /** Its owner is nominated. */
  nominee: ofPerson(async (setting) => {
    const { id } = await keepAward(setting, { state: "open", from: -10 })
    const { nomineeId = "" } = await keepNomination(setting, id, setting.place.ownerId, setting.town.cast.grace.id)
    return { id: nomineeId }
  }),
} satisfies Makers

type Stage = { state: string; from: number; decidedBy?: "committee" | "vote" }

/** `from`: so many days from now nominations began; they last a week, and so does what follows. */
async function keepAward(setting: Setting, { state, from, decidedBy = "vote" }: Stage): Promise<Made> {
  const { ctx } = setting.town.house
  const dayIn = (days: number) => new Date(ctx.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const { id: standardId } = await keepStandard(setting.town, true)
  const id = newId(ctx)
  await ctx.db
    .insertInto("recognition_award")
    .values({
      id,
      state,
      name: "Calm in the storm",
      purpose: "For warmth on the worst day.",
      decided_by: decidedBy,
      winners: 1,
      opens_on: dayIn(from),
      nominate_until: dayIn(from + 7),
      decide_until: dayIn(from + 14),
      signed_by: "",
      made_by: setting.town.cast.grace.id,
      made_at: ctx.now(),
      ...(state === "presented" && { presented_on: dayIn(0), presented_at: ctx.now() }),
    })
    .execute()
  await ctx.db
    .insertInto("recognition_award_criterion")
    .values({ award_id: id, place: 0, standard_id: standardId, words: "" })
    .execute()
  if (state === "draft" || from === 0) return { id, standardId }
  const { nomineeId = "" } = await keepNomination(setting, id, setting.town.cast.chidi.id, setting.town.cast.grace.id)
  if (state !== "open")
    await ctx.db.insertInto("recognition_award_winner").values({ award_id: id, nominee_id: nomineeId }).execute()
  return { id, standardId, nomineeId }
}

async function keepNomination({ town }: Setting, awardId: string, whom: string, byId: string): Promise<Made> {
  const { ctx } = town.house
  const [id, nomineeId] = [newId(ctx), newId(ctx)]
  await ctx.db.insertInto("recognition_nominee").values({ id: nomineeId, award_id: awardId, who: whom }).execute()
  await ctx.db.insertInto("recognition_nominee_person").values({ nominee_id: nomineeId, person_id: whom }).execute()
  await ctx.db
    .insertInto("recognition_nomination")
    .values({ id, nominee_id: nomineeId, by_id: byId, words: "Stayed until it was done.", at: ctx.now() })
    .execute()
  return { id, nomineeId }
}

async function keepMember({ town }: Setting, awardId: string, personId: string): Promise<void> {
  await town.house.ctx.db
    .insertInto("recognition_award_member")
    .values({ award_id: awardId, person_id: personId, place: 0, chairs: false })
    .execute()
}

async function keepJudged(setting: Setting): Promise<Made> {
  const { ctx } = setting.town.house
  const made = await keepAward(setting, { state: "open", from: -30, decidedBy: "committee" })
  await keepMember(setting, made.id, setting.town.cast.dana.id)
  await ctx.db
    .insertInto("recognition_award_judgement")
    .values({
      award_id: made.id,
      person_id: setting.town.cast.dana.id,
      nominee_id: made.nomineeId ?? "",
      words: "",
      at: ctx.now(),
    })
    .execute()
  return made
}
