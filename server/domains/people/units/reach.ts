import { sql } from "kysely"
import type { Ctx, PersonActor } from "#platform/ctx.ts"

/**
 * Which units a person may act for. A lead reaches the subtrees of the units they lead; stewards, executives and administrators reach all;
 * a member reaches none beyond what is theirs.
 */
export type Reach = { all: true } | { all: false; unitIds: ReadonlySet<string> }

export async function getReach(ctx: Ctx, actor: PersonActor): Promise<Reach> {
  if (actor.role === "steward" || actor.role === "executive" || actor.role === "administrator") return { all: true }
  if (actor.role === "member") return { all: false, unitIds: new Set() }
  const rows = await ctx.db
    .selectFrom("people_unit as unit")
    .select("unit.id")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("people_unit as led")
          .select("led.id")
          .where("led.lead_id", "=", actor.id)
          .where(sql<boolean>`unit.ancestors @> array[led.id]`),
      ),
    )
    .execute()
  return { all: false, unitIds: new Set(rows.map((row) => row.id)) }
}

export const reaches = (reach: Reach, unitId: string | null): boolean =>
  reach.all || (unitId !== null && reach.unitIds.has(unitId))
