import { type Ctx, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

export type NewUnit = {
  code: string
  name: string
  parentId: string | null
  kind: "front" | "back"
  timeZone?: string | null
}

export async function addUnit(ctx: Ctx, unit: NewUnit): Promise<string> {
  const id = newId(ctx)
  const parent = unit.parentId
    ? await ctx.db.selectFrom("people_unit").select("ancestors").where("id", "=", unit.parentId).executeTakeFirst()
    : undefined
  if (unit.parentId && !parent) throw notFound("The unit above")
  await ctx.db
    .insertInto("people_unit")
    .values({
      id,
      code: unit.code,
      name: unit.name,
      parent_id: unit.parentId,
      ancestors: [...(parent?.ancestors ?? []), id],
      kind: unit.kind,
      time_zone: unit.timeZone ?? null,
    })
    .execute()
  return id
}
