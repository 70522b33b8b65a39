import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { inShort, onTheBoard } from "./board-of-stories.ts"
import { withoutNames } from "./without-names.ts"

/** A story on the board as later domains see it: without the names of those who did not agree. */
export type PublishedStory = {
  id: string
  title: string
  /** How it begins: what the customer needed. */
  needed: string
  done: string
  ended: string
  /** The tip for others; "" where there is none. */
  tip: string
  unit: { id: string; name: string }
  tags: string[]
  standards: { id: string; name: string }[]
  people: { id: string; name: string }[]
  fromCustomer: boolean
  publishedAt: string
}

const mostRecent = 200

/** The stories published since an instant that are still on the board, of a unit and those below it or of all; the latest first, at most 200. */
export async function listRecentStories(ctx: Ctx, unitId: string | null, since: Date): Promise<PublishedStory[]> {
  let rows = onTheBoard(ctx).where("story.published_at", ">=", since).limit(mostRecent)
  if (unitId !== null) rows = rows.where(sql<boolean>`unit.ancestors @> array[${unitId}::uuid]`)
  return (await rows.execute()).map((row) => {
    const { replies, ...story } = inShort(row)
    return { ...story, done: withoutNames(row.done, row.unnamed), ended: withoutNames(row.ended, row.unnamed) }
  })
}
