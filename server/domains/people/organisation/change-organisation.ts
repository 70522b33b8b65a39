import type { z } from "zod"
import type { organisationInput } from "#contracts/people.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation, keepSetting } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetZones } from "../days/calendar-day.ts"
import { refuseUnknownTimeZone } from "../days/time-zone.ts"

/** Changes what the organisation says of itself; that it is a sample, if it is one, stays said. */
export async function changeOrganisation(ctx: Ctx, input: z.output<typeof organisationInput>): Promise<void> {
  refuseUnknownTimeZone(input.timeZone, "body.timeZone")
  await inTransaction(ctx, async (ctx) => {
    const { sample } = await getOrganisation(ctx)
    await keepSetting(ctx, "organisation", { ...input, sample })
    await record(ctx, "organisation-changed", "organisation", null)
    changed(ctx, "organisation")
    ctx.afterCommit?.push(() => forgetZones(ctx))
  })
}
