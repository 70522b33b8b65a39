import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

/** One for each installation in this process. */
const known = new WeakMap<House, { lines: string; names: readonly string[] }>()

/**
 * The names of all who work here, to be masked in what a card tells. Read each time, as one text, and given as the same list as long as nobody comes or
 * goes: the language works out once for each list what to look for, which of thousands of names takes longer than all else of a card.
 */
export async function listStaffNames(ctx: Ctx): Promise<readonly string[]> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(name, chr(10) order by id) as lines from people_person where left_at is null`.execute(ctx.db)
  const lines = rows[0]?.lines ?? ""
  const before = known.get(ctx.house)
  if (before?.lines === lines) return before.names
  const names = lines.split("\n")
  known.set(ctx.house, { lines, names })
  return names
}
