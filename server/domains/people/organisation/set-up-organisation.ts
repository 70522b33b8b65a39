import { sql } from "kysely"
import type { z } from "zod"
import type { setUpOrganisation as contract } from "#contracts/people.ts"
import { recordAll } from "#platform/audit/record.ts"
import { findSetting, keepSetting } from "#platform/config/settings.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { refuseUnknownTimeZone } from "../days/time-zone.ts"
import { addPerson } from "../persons/add-person.ts"
import { hashOfSecret } from "../secret.ts"
import { addUnit } from "../units/add-unit.ts"

/** "Start with mine": the organisation, its first unit and its first administrator. Only once, also when two try at the same time. */
export async function setUpOrganisation(ctx: Ctx, input: z.output<typeof contract.body>): Promise<string> {
  refuseUnknownTimeZone(input.organisation.timeZone, "body.organisation.timeZone")
  const hash = await hashOfSecret(input.administrator.password)
  // Nobody is known here yet, and who sets it up is no customer.
  return inTransaction(asSystem(ctx), async (ctx) => {
    await sql`lock table platform_setting in share row exclusive mode`.execute(ctx.db)
    if (await findSetting(ctx, "organisation"))
      throw new Refusal(
        "already-set-up",
        "This installation has been set up already. Sign in, or ask its administrator.",
      )
    await keepSetting(ctx, "organisation", { ...input.organisation, sample: null })
    const unitId = await addUnit(ctx, {
      code: "company",
      name: input.organisation.name,
      parentId: null,
      kind: "front",
    })
    const personId = await addPerson(ctx, {
      name: input.administrator.name,
      email: input.administrator.email,
      employeeNumber: null,
      unitId,
      job: "",
      role: "administrator",
    })
    await ctx.db.insertInto("people_password").values({ person_id: personId, hash, changed_at: ctx.now() }).execute()
    const by = { kind: "person", id: personId } as const
    await recordAll(ctx, [{ deed: "organisation-set-up", subjectKind: "person", subjectId: personId, by }])
    return personId
  })
}
