import { ownerFor } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { startClocks } from "../clocks/follow-clocks.ts"
import { caseOpened } from "../events.ts"
import type { Severity } from "./case.ts"
import { countCase } from "./count-case.ts"

export type NewCase = {
  subject: string
  words: string
  source: "response" | "complaint" | "review" | "note"
  responseId?: string
  customerId: string | null
  unitId: string
  touchpointId?: string | null
  severity: Severity
  remedySought?: string | null
  /** It came of a demonstration, so that no measure counts it. */
  demonstration?: boolean
}

/**
 * Opens a case with one owner, chosen by rule: the lead of its unit, or of the nearest unit above that has one. Undefined when this response
 * has opened one already, so that a repeated event opens no second.
 */
export async function openCase(ctx: Ctx, what: NewCase): Promise<string | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    const ownerId = await ownerFor(ctx, what.unitId)
    const opened = await ctx.db
      .insertInto("recovery_case")
      .values({
        id,
        subject: what.subject,
        words: what.words,
        source: what.source,
        response_id: what.responseId ?? null,
        customer_id: what.customerId,
        unit_id: what.unitId,
        touchpoint_id: what.touchpointId ?? null,
        owner_id: ownerId,
        state: "open",
        severity: what.severity,
        remedy_sought: what.remedySought ?? null,
        demonstration: what.demonstration ?? false,
        opened_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.column("response_id").doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!opened) return undefined
    await startClocks(ctx, opened)
    await countCase(ctx, opened, [{ measure: "cases-opened", value: 1, at: ctx.now() }])
    await record(ctx, "case-opened", "case", id, { source: what.source, ownerId, severity: what.severity })
    await announce(ctx, caseOpened, { caseId: id })
    changed(ctx, "cases", `person:${ownerId}`)
    return id
  })
}
