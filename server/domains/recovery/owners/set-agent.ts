import type { z } from "zod"
import type { setAgent as contract } from "#contracts/recovery.ts"
import { getPerson, getReach, reaches, speakLanguages } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Says whether somebody looks after cases, what they know and speak, and until when they are away: they do themselves, or who leads them. */
export async function setAgent(ctx: Ctx, personId: string, body: z.output<typeof contract.body>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, personId)
    if (person.left) throw notFound("This person")
    const me = personOf(ctx)
    if (me.id !== personId && !reaches(await getReach(ctx, me), person.unitId))
      throw forbidden("agent-set-by-lead", "Who leads this person's unit says what cases they take.")
    const row = {
      takes_cases: body.takesCases,
      skills: distinct(body.skills),
      absent_until: body.absentUntil,
      changed_at: ctx.now(),
      changed_by: actorId(ctx),
    }
    await ctx.db
      .insertInto("recovery_agent")
      .values({ person_id: personId, ...row })
      .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
      .execute()
    await speakLanguages(ctx, personId, [...new Set(body.languages)])
    await record(ctx, "case-work-set", "person", personId, { takesCases: body.takesCases })
    changed(ctx, "case-owners", "people")
  })
}

/** Each skill once, whatever its letter case. */
function distinct(skills: readonly string[]): string[] {
  return [...new Map(skills.map((skill) => [skill.toLowerCase(), skill])).values()]
}
