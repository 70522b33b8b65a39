import type { z } from "zod"
import type { getCeremony as contract } from "#contracts/awards.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { standardsIn } from "#standards"
import { confirms } from "./award.ts"
import { evidenceOn } from "./evidence.ts"
import { handOn } from "./get-award-for-update.ts"
import { listNominees, type Nominee } from "./list-nominees.ts"
import { readParts } from "./read-parts.ts"

type Ceremony = z.input<typeof contract.reply>

/**
 * What the ceremony shows: the award, what it looks at, the nominees of whom it may be told, and who has won. A winner is named in any case; what was written
 * about people is told where all of them have agreed, about a team always.
 */
export async function getCeremony(ctx: Ctx, id: string): Promise<Ceremony> {
  const [row, hand] = await Promise.all([
    ctx.db.selectFrom("recognition_award").selectAll().where("id", "=", id).executeTakeFirst(),
    handOn(ctx, id),
  ])
  const open = row?.state === "presented" || (row?.state === "decided" && confirms(hand))
  if (!row || !open) throw notFound("This ceremony")
  const [{ criteria }, all, said] = await Promise.all([
    readParts(ctx, id),
    listNominees(ctx, id, "presented"),
    standardsIn(ctx),
  ])
  const shown = all.filter((one) => one.wins || (one.stands && mayBeTold(one)))
  const stories = await storiesOf(ctx, shown)
  return {
    name: row.name,
    purpose: row.purpose,
    criteria: criteria.map((one) => ({ ...one, standard: said.named(one.standard) })),
    nominees: shown.map((one) => ({
      id: one.id,
      people: one.people.map(({ id, name }) => ({ id, name })),
      unit: one.unit,
      words: mayBeTold(one) ? one.nominations.map(({ words, by }) => ({ words, by: by.name })) : [],
      stories: mayBeTold(one)
        ? stories.filter(({ id }) => one.nominations.some((given) => given.stories.some((told) => told.id === id)))
        : [],
    })),
    won: all.filter(({ wins }) => wins).map(({ id }) => id),
    decision: row.said,
    presentedOn: row.presented_on,
    may: { present: hand.makes && row.state === "decided" },
  }
}

const mayBeTold = ({ unit, people, declined }: Nominee): boolean =>
  !declined && (unit !== null || people.every(({ told }) => told === true))

/** A screen across a room holds so much. */
const longestTold = 700

async function storiesOf(ctx: Ctx, nominees: readonly Nominee[]) {
  const ids = nominees.flatMap(({ nominations }) => nominations.flatMap(({ stories }) => stories.map(({ id }) => id)))
  const { stories } = await evidenceOn(ctx, { kudos: [], stories: [...new Set(ids)] })
  return stories.map(({ id, title, words }) => ({ id, title, words: shortened(words) }))
}

/** As it is, or cut at a word. */
function shortened(words: string): string {
  if (words.length <= longestTold) return words
  const cut = words.slice(0, longestTold).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestTold / 2)).trimEnd()} …`
}
