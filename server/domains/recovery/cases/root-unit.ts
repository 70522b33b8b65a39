import { listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { NotYet } from "#platform/events/event.ts"

/** The whole organisation: where a case goes that names no unit. */
export async function findRootUnit(ctx: Ctx): Promise<string> {
  const root = (await listUnitsFlat(ctx)).find((unit) => unit.parentId === null)
  if (!root) throw new NotYet("no-unit", "There is no unit yet. Set up the organisation first.")
  return root.id
}
