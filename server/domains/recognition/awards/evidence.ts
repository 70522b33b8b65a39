import { sql } from "kysely"
import type { z } from "zod"
import type { listEvidence as contract } from "#contracts/awards.ts"
import { id as idShape } from "#contracts/shapes.ts"
import type { Ctx } from "#platform/ctx.ts"
import { inShort, onTheBoard } from "../stories/board-of-stories.ts"
import { withoutNames } from "../stories/without-names.ts"

type Evidence = z.input<typeof contract.reply>

const most = 20

/** Thanks that everyone may read. */
const thanksToRead = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recognition_kudos as kudos")
    .select(["kudos.id", sql<string>`kudos.words`.as("words")])
    .where("kudos.withdrawn_at", "is", null)
    .where("kudos.words", "is not", null)
    .orderBy("kudos.id", "desc")

/** Those of these thanks and stories that everyone may read now. */
export async function evidenceOn(
  ctx: Ctx,
  { kudos, stories }: { kudos: readonly string[]; stories: readonly string[] },
): Promise<{ kudos: Evidence["kudos"]; stories: (Evidence["stories"][number] & { words: string })[] }> {
  const [thanks, told] = await Promise.all([
    kudos.length > 0
      ? thanksToRead(ctx)
          .where("kudos.id", "in", [...kudos])
          .execute()
      : [],
    stories.length > 0
      ? onTheBoard(ctx)
          .where("story.id", "in", [...stories])
          .execute()
      : [],
  ])
  return {
    kudos: thanks,
    stories: told.map((row) => ({
      ...titled(row),
      words: [row.needed, row.done, row.ended].map((words) => withoutNames(words, row.unnamed)).join("\n\n"),
    })),
  }
}

/** What there is on the board about people or a team that somebody thinks of nominating; of stories those in which they agreed to be named. */
export async function listEvidence(ctx: Ctx, { people, unit }: z.output<typeof contract.query>): Promise<Evidence> {
  const ids = people.split(",").filter((one) => idShape.safeParse(one).success)
  if (ids.length === 0 && !unit) return { kudos: [], stories: [] }
  const thanks = thanksToRead(ctx).limit(most)
  const told = onTheBoard(ctx).limit(most)
  const [kudos, stories] = await (unit
    ? Promise.all([
        thanks
          .where(sql<boolean>`(exists (select from recognition_kudos_unit thanked where thanked.kudos_id = kudos.id and thanked.unit_id = ${unit})
            or exists (select from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id
              where thanked.kudos_id = kudos.id and person.unit_id = ${unit}))`)
          .execute(),
        told.where("story.unit_id", "=", unit).execute(),
      ])
    : Promise.all([
        thanks
          .where(sql<boolean>`exists (select from recognition_kudos_person thanked
            where thanked.kudos_id = kudos.id and thanked.person_id = any(${ids}::uuid[]))`)
          .execute(),
        told
          .where(sql<boolean>`exists (select from recognition_story_person named
            where named.story_id = story.id and named.agreed and named.person_id = any(${ids}::uuid[]))`)
          .execute(),
      ]))
  return { kudos, stories: stories.map(titled) }
}

const titled = (row: Parameters<typeof inShort>[0]) => ({ id: row.id, title: inShort(row).title })
