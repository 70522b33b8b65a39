import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { reminders } from "../ledgers.ts"
import { getStandardTitle } from "../published-standards.ts"
import { standardsIn } from "../translations/standards-in.ts"
import { remindedOnceInDays } from "./acknowledgement.ts"
import { unitsReached } from "./acknowledgement-queries.ts"
import { reminderMail } from "./reminder-mail.ts"
import { stillToRead } from "./still-to-read.ts"

type Missing = { id: string; name: string; email: string | null; locale: string | null; due_on: string | null }

/** Reminds whoever has not said yes yet, of the units reached, and not within the last three days. From a sample no mail goes out. Returns how many. */
export async function remindToRead(ctx: Ctx, standardId: string): Promise<number> {
  const title = await getStandardTitle(ctx, standardId)
  const { sample } = await getOrganisation(ctx)
  return inTransaction(ctx, async (ctx) => {
    // Two leads may tap at once: the second waits here, and finds everyone reminded.
    await sql`select from standards_standard where id = ${standardId} for update`.execute(ctx.db)
    const missing = await listToRemind(ctx, standardId)
    for (const [locale, people] of Map.groupBy(missing, (person) => person.locale)) {
      const { name } = (await standardsIn(ctx, locale)).named({ id: standardId, name: title })
      for (const person of people) {
        if (person.email === null || sample) continue
        await queueMail(
          ctx,
          await reminderMail(ctx, { ...person, email: person.email }, { id: standardId, title: name }),
        )
      }
    }
    if (missing.length === 0) return 0
    await append(
      ctx,
      reminders,
      ctx.db.insertInto("standards_reminder").values(
        missing.map((person) => ({
          id: newId(ctx),
          standard_id: standardId,
          person_id: person.id,
          reminded_at: ctx.now(),
          reminded_by: actorId(ctx),
        })),
      ),
    )
    await record(ctx, "readers-reminded", "standard", standardId, { people: missing.length })
    changed(ctx, "standards")
    return missing.length
  })
}

async function listToRemind(ctx: Ctx, standardId: string): Promise<Missing[]> {
  const since = new Date(ctx.now().getTime() - remindedOnceInDays * 24 * 3_600_000)
  const { rows } = await sql<Missing>`
    select person.id, person.name, person.email, person.locale, to_char(todo.due_on, 'YYYY-MM-DD') as due_on
    from (${stillToRead}) todo join people_person person on person.id = todo.person_id
    join people_unit unit on unit.id = person.unit_id
    where todo.standard_id = ${standardId} and ${await unitsReached(ctx)} and not exists (
      select from standards_reminder r
      where r.standard_id = ${standardId} and r.person_id = person.id and r.reminded_at > ${since})
    order by person.id limit 5000`.execute(ctx.db)
  return rows
}
