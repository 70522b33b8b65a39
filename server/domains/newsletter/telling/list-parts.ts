import { sql } from "kysely"
import type { Part } from "#contracts/newsletter.ts"
import type { Ctx } from "#platform/ctx.ts"
import { listUnnamedIn, readKudosOutside, readNameMask, withoutNames } from "#recognition"
import { listDeclinedIn } from "./own-words.ts"

type Row = {
  edition_id: string
  kind: string
  title: string
  body: string
  about_kind: string | null
  about_id: string | null
}

/**
 * The parts of these editions in their order, as who works here reads them. What has been taken back since is told no more, wherever it stood, and who took
 * their name off is no longer named: neither in a heading nor in the words, in what went out and in drafts alike.
 */
export async function listParts(ctx: Ctx, editionIds: readonly string[]): Promise<Map<string, Part[]>> {
  if (editionIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("newsletter_part")
    .select(["edition_id", "kind", "title", "body", "about_kind", "about_id"])
    .where("edition_id", "in", [...editionIds])
    .where(stands)
    .orderBy("edition_id")
    .orderBy("position")
    .execute()
  const read = await readerOf(ctx, rows)
  const parts = new Map<string, Part[]>()
  for (const row of rows) {
    const about = row.about_kind && row.about_id ? { kind: row.about_kind, id: row.about_id } : null
    const part = { kind: row.kind, ...read(row), about } as Part
    parts.set(row.edition_id, [...(parts.get(row.edition_id) ?? []), part])
  }
  return parts
}

/** Thanks were not withdrawn, a story and an answer are still public. */
const stands = sql<boolean>`
  not exists (select from recognition_kudos kudos where kudos.id = about_id and kudos.withdrawn_at is not null)
  and not exists (select from recognition_story story where story.id = about_id and story.state <> 'published')
  and not exists (select from ideas_answer answer where answer.id = about_id and answer.state <> 'published')`

type Told = Pick<Part, "title" | "body">

async function readerOf(ctx: Ctx, rows: readonly Row[]): Promise<(row: Row) => Told> {
  const of = (kind: string) => rows.flatMap(({ about_kind, about_id }) => (about_kind === kind ? [about_id ?? ""] : []))
  const [unnamed, kudos, declined, mask] = await Promise.all([
    listUnnamedIn(ctx, of("story")),
    readKudosOutside(ctx, of("kudos")),
    listDeclinedIn(ctx, [...new Set(rows.map(({ edition_id }) => edition_id))]),
    readNameMask(ctx),
  ])
  return ({ edition_id, about_kind, about_id, title, body }) => {
    if (about_kind === "kudos") {
      const { thanked = [], giver } = kudos.get(about_id ?? "") ?? {}
      const { words, hidden } = mask(title, { told: new Set(giver ? [...thanked, giver] : thanked) })
      return { title: words, body: withoutNames(body, hidden) }
    }
    const hidden =
      about_kind === "story"
        ? (unnamed.get(about_id ?? "") ?? []).map(({ name }) => name)
        : (declined.get(edition_id) ?? [])
    return { title: withoutNames(title, hidden), body: withoutNames(body, hidden) }
  }
}
