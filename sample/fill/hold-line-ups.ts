import { uuidV7 } from "#platform/database/uuid.ts"
import { attendances } from "../../server/domains/line-up/ledgers.ts"
import { insert } from "../cases/case-rows.ts"
import type { Random } from "../random/random.ts"
import type { Ground } from "./ground.ts"

/** Most teams hold their line-up on most days; as attending does, in bulk. Nobody has been at today's yet. */
export async function holdLineUps({ ctx, people, calendar }: Ground, random: Random): Promise<void> {
  const today = calendar.day(0)
  const cards = await ctx.db
    .selectFrom("line_up_card")
    .select(["id", "unit_id", "made_at"])
    .where("day", "<", today)
    .orderBy("day")
    .orderBy("unit_id")
    .execute()
  const rows = cards.flatMap(({ id, unit_id, made_at }, n) => {
    const own = random.fork(String(n))
    if (own.chance(0.06)) return []
    const at = new Date(made_at.getTime() + 2 * 3_600_000)
    const team = people.filter(({ unitId, startedDaysAgo }) => unitId === unit_id && startedDaysAgo > 60)
    return team
      .filter(() => own.chance(0.6))
      .map((person) => ({
        id: uuidV7(at),
        key: uuidV7(at),
        card_id: id,
        person_id: person.id,
        method: "session",
        at,
        kept_at: at,
      }))
  })
  const columns = "id uuid, key uuid, card_id uuid, person_id uuid, method text, at timestamptz, kept_at timestamptz"
  await insert(ctx, attendances, columns, rows)
}
