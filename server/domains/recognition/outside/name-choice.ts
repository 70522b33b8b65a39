import type { NameChoice } from "#contracts/name-choice.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Colleagues read the board anyway; whoever else reads, is no audience that anybody agreed to. */
const untilTheySay: NameChoice = { inChat: true, outside: false }

export async function readNameChoice(ctx: Ctx): Promise<NameChoice> {
  const row = await ctx.db
    .selectFrom("recognition_name_choice")
    .select(["in_chat", "outside"])
    .where("person_id", "=", personOf(ctx).id)
    .executeTakeFirst()
  return row ? { inChat: row.in_chat, outside: row.outside } : untilTheySay
}

/** Keeps where the acting person's name may stand outside this program. It holds at once, also for what has been published. */
export async function chooseNames(ctx: Ctx, { inChat, outside }: NameChoice): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { id } = personOf(ctx)
    const row = { in_chat: inChat, outside, at: ctx.now() }
    await ctx.db
      .insertInto("recognition_name_choice")
      .values({ person_id: id, ...row })
      .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
      .execute()
    await record(ctx, "name-choice-changed", "person", id, { inChat, outside })
    changed(ctx, "newsletter")
  })
}

/** The names of those who want theirs in no channel of chat. */
export async function listUnnamedInChat(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("recognition_name_choice as choice")
    .innerJoin("people_person as person", "person.id", "choice.person_id")
    .select("person.name")
    .where("choice.in_chat", "=", false)
    .execute()
  return rows.map(({ name }) => name)
}

/** Those who agreed that their name is read by everybody. */
export async function listNamedOutside(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom("recognition_name_choice")
    .select("person_id")
    .where("outside", "=", true)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
