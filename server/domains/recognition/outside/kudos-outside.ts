import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** How thanks stand with everybody outside. */
export type KudosOutside = {
  /** What keeps them inside: their customer has not agreed to be quoted, or somebody thanked has not agreed to be named outside. Null: nothing does. */
  lacks: "people" | "customer" | null
  /** Who is thanked in them now. */
  thanked: string[]
  /** The colleague who gave them. */
  giver: string | null
}

/** Of these thanks, by id; read anew each time, so that a yes that is taken back holds at once. */
export async function readKudosOutside(ctx: Ctx, ids: readonly string[]): Promise<Map<string, KudosOutside>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("recognition_kudos as kudos")
    .leftJoin("recognition_thank_you as thank_you", "thank_you.id", "kudos.thank_you_id")
    .select([
      "kudos.id",
      "kudos.from_id",
      sql<boolean>`kudos.from_id is null and thank_you.quotable is not true`.as("of_customer"),
      sql<boolean>`exists (select from recognition_kudos_person thanked
        left join recognition_name_choice choice on choice.person_id = thanked.person_id
        where thanked.kudos_id = kudos.id and choice.outside is not true)`.as("somebody_has_not"),
      sql<string[]>`array(select thanked.person_id from recognition_kudos_person thanked
        where thanked.kudos_id = kudos.id)`.as("thanked"),
    ])
    .where("kudos.id", "in", [...ids])
    .execute()
  return new Map(
    rows.map(({ id, from_id, of_customer, somebody_has_not, thanked }) => [
      id,
      {
        lacks: of_customer ? "customer" : somebody_has_not ? "people" : null,
        thanked,
        giver: from_id,
      },
    ]),
  )
}
