import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { isWaiting } from "./clock.ts"
import { followClocks } from "./follow-clocks.ts"
import { readClockEvents } from "./reckon-clocks.ts"

/** Nothing can be done until the customer answers: the clocks of the case stand still. Said twice, it changes nothing. */
export const waitForCustomer = (ctx: Ctx, caseId: string) => turn(ctx, caseId, true)

/** Something can be done again, or the customer has answered elsewhere: the clocks run on. */
export const goOnWithCase = (ctx: Ctx, caseId: string) => turn(ctx, caseId, false)

async function turn(ctx: Ctx, caseId: string, waits: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const events = (await readClockEvents(ctx, [caseId])).get(caseId) ?? []
    if (isWaiting(events) === waits) return
    await followClocks(ctx, found, { kind: waits ? "waits" : "resumed" })
    await record(ctx, waits ? "case-waits" : "case-resumed", "case", caseId)
    changed(ctx, "cases", `case:${caseId}`)
  })
}
