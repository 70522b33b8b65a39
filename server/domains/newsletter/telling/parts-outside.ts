import type { Lack, Part } from "#contracts/newsletter.ts"
import type { Ctx } from "#platform/ctx.ts"
import {
  type KudosOutside,
  listNamedOutside,
  readKudosOutside,
  readNameMask,
  readStoriesOutside,
  type StoryOutside,
} from "#recognition"

/** A part as everybody outside reads it. */
export type PartOutside = {
  /** Nobody of ours is named in it who did not agree. */
  part: Part
  /** What keeps it inside; null: it is shown. */
  lacks: Lack | null
  /** Whether names were taken out. */
  masked: boolean
}

/**
 * The parts of editions as everybody outside reads them, in the same order. Consent is read anew each time: a yes that is taken back takes a part off the
 * archive and the feed at once.
 */
export async function readPartsOutside(
  ctx: Ctx,
  parts: ReadonlyMap<string, readonly Part[]>,
): Promise<Map<string, PartOutside[]>> {
  const all = [...parts.values()].flat()
  const of = (kind: string) => all.flatMap(({ about }) => (about?.kind === kind ? [about.id] : []))
  const [stories, kudos, always, mask] = await Promise.all([
    readStoriesOutside(ctx, of("story")),
    readKudosOutside(ctx, of("kudos")),
    listNamedOutside(ctx),
    readNameMask(ctx),
  ])
  const outsideOf = (part: Part): PartOutside => {
    const found = consentTo(part, stories, kudos)
    // A figure's words are ours, and name nobody.
    if (part.kind === "measure") return { part, lacks: found.lacks, masked: false }
    const who = { agreed: always, told: new Set(found.told) }
    const [title, body] = [mask(part.title, who).words, mask(part.body, who).words]
    return {
      part: { ...part, title, body },
      lacks: found.lacks,
      masked: title !== part.title || body !== part.body,
    }
  }
  return new Map([...parts].map(([editionId, parts]) => [editionId, parts.map(outsideOf)]))
}

type Consent = { lacks: Lack | null; told: readonly string[] }

/** A story and thanks need the yes of those in them; told without the record behind them, nobody could have said it. */
function consentTo(
  { kind, about }: Part,
  stories: ReadonlyMap<string, StoryOutside>,
  kudos: ReadonlyMap<string, KudosOutside>,
): Consent {
  const unknown: Consent = { lacks: "record", told: [] }
  const story = about?.kind === "story" ? stories.get(about.id) : undefined
  if (story) return { lacks: story.lacks, told: story.named }
  const thanks = about?.kind === "kudos" ? kudos.get(about.id) : undefined
  if (thanks) return { lacks: thanks.lacks, told: thanks.thanked }
  if (about?.kind === "story" || about?.kind === "kudos") return unknown
  return kind === "story" || kind === "tip" || kind === "thanks" ? unknown : { lacks: null, told: [] }
}
