import { uuidV7 } from "#platform/database/uuid.ts"
import { insert } from "../cases/case-rows.ts"
import type { Random } from "../random/random.ts"
import type { Ground } from "./ground.ts"

/** The latest thanks are what the board opens on. */
const latest = 80
const hour = 3_600_000
const replies = [
  "I saw it too. It made my day.",
  "That is how we want to be. Thank you.",
  "I have copied this already.",
  "The whole shift talked about it.",
]

/** Colleagues react to the latest thanks and reply to some; as react and replyToKudos do, in bulk. */
export async function sayToThanks({ ctx, people, calendar }: Ground, random: Random): Promise<void> {
  const kudos = await ctx.db
    .selectFrom("recognition_kudos")
    .select(["id", "at", "from_id"])
    .where("withdrawn_at", "is", null)
    .orderBy("id", "desc")
    .limit(latest)
    .execute()
  const here = people.filter(({ startedDaysAgo }) => startedDaysAgo > 60)
  const reactions: { kudos_id: string; person_id: string; reaction: string; at: Date }[] = []
  const said: { id: string; kudos_id: string; by_id: string; words: string; at: Date }[] = []
  for (const [n, { id, at }] of kudos.entries()) {
    const own = random.fork(String(n))
    const later = () => new Date(Math.min(at.getTime() + own.around(5, 0.8) * hour, calendar.now.getTime() - 60_000))
    const readers = new Set(Array.from({ length: own.int(0, 6) }, () => own.pick(here).id))
    for (const person_id of readers)
      reactions.push({
        kudos_id: id,
        person_id,
        reaction: own.pick(["heart", "well-done", "well-done", "learnt"]),
        at: later(),
      })
    if (!own.chance(0.15)) continue
    const replied = later()
    said.push({ id: uuidV7(replied), kudos_id: id, by_id: own.pick(here).id, words: own.pick(replies), at: replied })
  }
  await insert(ctx, "recognition_reaction", "kudos_id uuid, person_id uuid, reaction text, at timestamptz", reactions)
  await insert(ctx, "recognition_reply", "id uuid, kudos_id uuid, by_id uuid, words text, at timestamptz", said)
}
