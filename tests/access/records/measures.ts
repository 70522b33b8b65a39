import { newId } from "#platform/ctx.ts"
import { type Makers, ofPerson } from "./record.ts"

/** No two signals of a chart begin on the same day. */
let made = 0

export const measuresRecords = {
  /** Its owner was told of it. */
  alert: ofPerson(async ({ town, place }) => {
    const { ctx } = town.house
    const id = newId(ctx)
    const says = { key: "nothing", values: {} }
    made += 1
    const days = { since: new Date(made * 86_400_000).toISOString().slice(0, 10), stood_until: "2026-01-11" }
    await ctx.db
      .insertInto("measures_alert")
      .values({
        id,
        kind: "chart",
        measure: "nps",
        unit_id: place.unitId,
        side: "below",
        grain: "week",
        word: "worse",
        says,
        chance: 0.0001,
        ...days,
        told_at: ctx.now(),
        told_to: place.ownerId,
      })
      .execute()
    return { id }
  }),
} satisfies Makers
