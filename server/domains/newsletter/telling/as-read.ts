import type { Part } from "#contracts/newsletter.ts"
import type { Ctx } from "#platform/ctx.ts"
import { listParts } from "./list-parts.ts"
import { type Readers, readOwnWords } from "./own-words.ts"
import { readPartsOutside } from "./parts-outside.ts"

type Kept = { id: string; title: string; opening: string }

/** Editions as these readers read them: title, opening and those parts that they may see. */
export async function asRead<E extends Kept>(
  ctx: Ctx,
  readers: Readers,
  editions: readonly E[],
): Promise<(E & { parts: Part[] })[]> {
  const ids = editions.map(({ id }) => id)
  const [own, parts] = await Promise.all([readOwnWords(ctx, readers, ids), partsFor(ctx, readers, ids)])
  return editions.map((edition) => ({
    ...edition,
    title: own(edition.id, edition.title),
    opening: own(edition.id, edition.opening),
    parts: parts.get(edition.id) ?? [],
  }))
}

async function partsFor(ctx: Ctx, readers: Readers, ids: readonly string[]): Promise<Map<string, Part[]>> {
  const inside = await listParts(ctx, ids)
  if (readers === "inside") return inside
  const outside = await readPartsOutside(ctx, inside)
  return new Map(
    [...outside].map(([id, parts]) => [id, parts.flatMap(({ part, lacks }) => (lacks === null ? [part] : []))]),
  )
}

/** Editions of which only the title is told. */
export async function titlesAsRead<E extends Pick<Kept, "id" | "title">>(
  ctx: Ctx,
  readers: Readers,
  editions: readonly E[],
): Promise<E[]> {
  const own = await readOwnWords(
    ctx,
    readers,
    editions.map(({ id }) => id),
  )
  return editions.map((edition) => ({ ...edition, title: own(edition.id, edition.title) }))
}
