import type { z } from "zod"
import type { weighCase as contract } from "#contracts/recovery.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { mustBeWorkable } from "./case.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"

/** Says how serious a case is, what it cost the customer, what they ask for and what they call it by. Its clocks hear of another severity. */
export async function weighCase(ctx: Ctx, caseId: string, weight: z.output<typeof contract.body>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const { severity, impact, remedySought, reference } = weight
    await ctx.db
      .updateTable("recovery_case")
      .set({ severity, impact, remedy_sought: remedySought, reference })
      .where("id", "=", caseId)
      .execute()
    if (severity !== found.severity) await followClocks(ctx, { ...found, severity }, { kind: "weighed", severity })
    await record(ctx, "case-weighed", "case", caseId, { severity, impact })
    changed(ctx, "cases", `case:${caseId}`)
  })
}
