import { sql } from "kysely"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { fixesTold } from "../ledgers.ts"
import { type FixNews, mailOfFix } from "./fix-mail.ts"

const most = 500

/** A fix is done: whoever reported what it mends is told so. */
export const tellReporters = (ctx: Ctx, fixId: string) => tellColleagues(ctx, fixId, "done")

/**
 * Tells a fix's owner (of its verdict) and those who reported what it mends, in a case they noted or as a friction, each once for each piece of news,
 * however often it is announced. Who has left, and who did it themselves, is told nothing.
 */
export async function tellColleagues(ctx: Ctx, fixId: string, news: FixNews): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const told = await append(
      ctx,
      fixesTold,
      sql`
      insert into recovery_fix_told (fix_id, person_id, news, at)
      select ${fixId}, person.id, ${news}, ${ctx.now()} from people_person person
      where person.left_at is null and person.id in (
        select c.opened_by from recovery_case c join recovery_fix_case hung on hung.case_id = c.id where hung.fix_id = ${fixId}
        union select noted_by from recovery_friction where fix_id = ${fixId}
        union select owner_id from recovery_fix where id = ${fixId} and ${news} = 'verdict')
        and not (${news} = 'done' and person.id = (select owner_id from recovery_fix where id = ${fixId}))
      order by person.id limit ${most}
      on conflict do nothing`,
    )
    const { sample } = await getOrganisation(ctx)
    for (const { person_id } of told) {
      changed(ctx, "fixes", `person:${person_id}`)
      if (!sample) await mailOfFix(ctx, person_id, fixId, news)
    }
  })
}
