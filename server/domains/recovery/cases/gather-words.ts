import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"

const most = 2_000

/** Gathers the words of cases that were opened or reworded since; a search looks through those meanwhile (see whole-words.ts). */
export async function gatherWords(ctx: Ctx): Promise<void> {
  while ((await gatherSome(ctx)) === most);
}

/** Words are added in their order, so that two nodes which add the same ones never wait for each other. */
const gatherSome = (ctx: Ctx) =>
  inTransaction(ctx, async (ctx) => {
    const { rows } = await sql<{ case_id: string }>`
      delete from recovery_word_due where case_id in (select case_id from recovery_word_due order by case_id limit ${most} for update skip locked)
      returning case_id`.execute(ctx.db)
    if (rows.length === 0) return 0
    await sql`
      insert into recovery_word
      select distinct word from recovery_case, unnest(tsvector_to_array(search)) as said(word)
      where id = any(${rows.map((row) => row.case_id)}::uuid[]) order by word on conflict do nothing`.execute(ctx.db)
    return rows.length
  })
