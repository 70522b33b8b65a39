import { newId } from "#platform/ctx.ts"
import { type Makers, ofPerson } from "./record.ts"

/** What leaders said and did. */
export const leadershipRecords = {
  commitment: ofPerson(async ({ town: { house }, place: { ownerId } }) => {
    const { ctx } = house
    const id = newId(ctx)
    const said = { what: "Two hours at the till", due_on: today(ctx.now()), made_at: ctx.now() }
    await ctx.db
      .insertInto("leadership_commitment")
      .values({ id, person_id: ownerId, ...said })
      .execute()
    return { id }
  }),
  "leader's deed": ofPerson(async ({ town: { house }, place: { ownerId } }) => {
    const { ctx } = house
    const id = newId(ctx)
    const done = { kind: "cases-taken", amount: 2, day: today(ctx.now()), at: ctx.now() }
    await ctx.db
      .insertInto("leadership_deed")
      .values({ id, person_id: ownerId, ...done })
      .execute()
    return { id }
  }),
  decision: ofPerson(async ({ town: { house }, place: { ownerId } }) => {
    const { ctx } = house
    const id = newId(ctx)
    const decided = { title: "Close at noon", why: "Too few come.", day: today(ctx.now()), at: ctx.now() }
    await ctx.db
      .insertInto("leadership_decision")
      .values({ id, by_id: ownerId, ...decided })
      .execute()
    return { id }
  }),
} satisfies Makers

const today = (now: Date) => now.toISOString().slice(0, 10)
