import { sql } from "kysely"
import type { Part } from "#contracts/newsletter.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { isReadOutside } from "../read-outside.ts"
import { listParts } from "../telling/list-parts.ts"
import { type PartOutside, readPartsOutside } from "../telling/parts-outside.ts"
import { everyPart } from "./draft-parts.ts"
import { gather } from "./sources.ts"

const most = 60

/** What of its days an edition could tell as well, and how each stands with everybody outside; figures apart. At most 60. */
export async function listMoreParts(
  ctx: Ctx,
  editionId: string,
): Promise<(Omit<PartOutside, "part"> & { part: Part })[]> {
  const { timeZone } = await getOrganisation(ctx)
  const edition = await ctx.db
    .selectFrom("newsletter_edition")
    .select([
      "language",
      sql<string>`to_char(from_day, 'YYYY-MM-DD')`.as("fromDay"),
      sql<Date>`from_day::timestamp at time zone ${timeZone}`.as("since"),
    ])
    .where("id", "=", editionId)
    .executeTakeFirst()
  if (!edition) throw notFound("This edition")
  const { language, fromDay, since } = edition
  const [sources, there] = await Promise.all([
    gather(ctx, { fromDay, since, measures: [], readOutside: await isReadOutside(ctx) }),
    listParts(ctx, [editionId]),
  ])
  const keyOf = ({ kind, about }: Part) => `${kind} ${about?.id}`
  const told = new Set((there.get(editionId) ?? []).map(keyOf))
  const more = everyPart(sources, language)
    .filter((part) => !told.has(keyOf(part)))
    .slice(0, most)
  const outside = (await readPartsOutside(ctx, new Map([[editionId, more]]))).get(editionId) ?? []
  return more.flatMap((part, at) => {
    const found = outside[at]
    return found ? [{ part, lacks: found.lacks, masked: found.masked }] : []
  })
}
