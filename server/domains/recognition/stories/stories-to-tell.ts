import { type SqlBool, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { inShort, onTheBoard } from "./board-of-stories.ts"
import { withoutNames } from "./without-names.ts"

/** A story on the board, as far as one needs to know to choose among them. */
export type StoryToChoose = {
  id: string
  /** Its unit and those above it. */
  unitIds: string[]
  standardIds: string[]
  at: Date
  fromCustomer: boolean
}

const most = 500

/** The stories published since an instant, of all units; the latest first, at most 500. */
export async function listStoriesToChoose(ctx: Ctx, since: Date): Promise<StoryToChoose[]> {
  const { rows } = await sql<StoryToChoose>`
    select story.id, unit.ancestors as "unitIds", story.published_at as at, story.customer_words != '' as "fromCustomer",
      array(select standard_id from recognition_story_standard shown where shown.story_id = story.id) as "standardIds"
    from recognition_story story join people_unit unit on unit.id = story.unit_id
    where story.state = 'published' and story.published_at >= ${since}
    order by story.published_at desc, story.id desc limit ${most}`.execute(ctx.db)
  return rows
}

/** A story as it is read aloud: short enough for a card, and naming only who agreed. */
export type StoryToRead = {
  id: string
  title: string
  words: string
  tip: string
  people: { id: string; name: string }[]
  unit: { id: string; name: string }
  fromCustomer: boolean
}

/** So much is read aloud in half a minute. */
const longestRead = 600
const mostToRead = 20

/** The latest stories on the board, published since an instant, of a unit and those below it, or of all; at most 20. */
export async function listStoriesToRead(ctx: Ctx, unitId: string | null, since: Date): Promise<StoryToRead[]> {
  let rows = onTheBoard(ctx).where("story.published_at", ">=", since).limit(mostToRead)
  if (unitId !== null) rows = rows.where(sql<SqlBool>`unit.ancestors @> array[${unitId}::uuid]`)
  return (await rows.execute()).map(toRead)
}

/** One story on the board; undefined where it is there no longer. */
export async function findStoryToRead(ctx: Ctx, id: string): Promise<StoryToRead | undefined> {
  const row = await onTheBoard(ctx).where("story.id", "=", id).executeTakeFirst()
  return row && toRead(row)
}

function toRead(row: Parameters<typeof inShort>[0]): StoryToRead {
  const { id, title, tip, people, unit, fromCustomer } = inShort(row)
  const parts = [row.needed, row.done, row.ended].map((words) => withoutNames(words, row.unnamed))
  return { id, title, words: readable(parts), tip, people, unit, fromCustomer }
}

/** The parts in their order, cut at a word where they are too long. */
function readable(parts: readonly string[]): string {
  const whole = parts.join("\n\n")
  if (whole.length <= longestRead) return whole
  const cut = whole.slice(0, longestRead).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestRead / 2)).trimEnd()} …`
}
