import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import {
  listNamedOutside,
  listUnnamedIn,
  type MayBeNamed,
  readNameMask,
  readStoriesOutside,
  withoutNames,
} from "#recognition"

/** Who reads: those who work here, or anybody: strangers on the web, subscribers, the feed. */
export type Readers = "inside" | "outside"

/** What an edition says of itself, its title and its opening, as these readers read it. */
export type OwnWords = (editionId: string, words: string) => string

/**
 * Inside, somebody who said no to a story of the edition is not named in its title and opening either; outside, nobody of ours is named there who has not
 * agreed, be it for a story of the edition or for all.
 */
export async function readOwnWords(ctx: Ctx, readers: Readers, editionIds: readonly string[]): Promise<OwnWords> {
  const declined = await listDeclinedIn(ctx, editionIds)
  const inside: OwnWords = (editionId, words) => withoutNames(words, declined.get(editionId) ?? [])
  if (readers === "inside") return inside
  const [mask, named] = await Promise.all([readNameMask(ctx), listNamedIn(ctx, editionIds)])
  return (editionId, words) => mask(inside(editionId, words), named(editionId)).words
}

/** Who said no to being named in a story that an edition tells: their names, by edition. */
export async function listDeclinedIn(ctx: Ctx, editionIds: readonly string[]): Promise<Map<string, string[]>> {
  const stories = await listStoriesIn(ctx, editionIds)
  const unnamed = await listUnnamedIn(ctx, [...stories.values()].flat())
  const declinedIn = (storyId: string) =>
    (unnamed.get(storyId) ?? []).flatMap(({ name, declined }) => (declined ? [name] : []))
  return new Map([...stories].map(([editionId, ids]) => [editionId, ids.flatMap(declinedIn)]))
}

/** Who may be named to everybody in an edition's own words: those who agreed for one of its stories, and those who agreed for all. */
async function listNamedIn(ctx: Ctx, editionIds: readonly string[]): Promise<(editionId: string) => MayBeNamed> {
  const [stories, agreed] = await Promise.all([listStoriesIn(ctx, editionIds), listNamedOutside(ctx)])
  const outside = await readStoriesOutside(ctx, [...stories.values()].flat())
  const toldIn = (storyId: string) => {
    const story = outside.get(storyId)
    return story?.lacks === null ? story.named : []
  }
  return (editionId) => ({ agreed, told: new Set((stories.get(editionId) ?? []).flatMap(toldIn)) })
}

/** The stories that editions tell, by edition. */
async function listStoriesIn(ctx: Ctx, editionIds: readonly string[]): Promise<Map<string, string[]>> {
  if (editionIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("newsletter_part")
    .select(["edition_id", sql<string>`about_id`.as("story_id")])
    .where("edition_id", "in", [...editionIds])
    .where("about_kind", "=", "story")
    .execute()
  const byEdition = Map.groupBy(rows, ({ edition_id }) => edition_id)
  return new Map([...byEdition].map(([id, rows]) => [id, rows.map(({ story_id }) => story_id)]))
}
