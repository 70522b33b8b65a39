import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { startClocks } from "../clocks/follow-clocks.ts"
import { caseOpened } from "../events.ts"
import { findTouchpointRule, ownerByRule } from "../owners/owner-by-rule.ts"
import type { Severity } from "./case.ts"
import { countCase } from "./count-case.ts"
import { findCustomersLanguage } from "./customers-language.ts"
import { findRootUnit } from "./root-unit.ts"

export type NewCase = {
  subject: string
  words: string
  source: "response" | "complaint" | "review" | "note" | "mail"
  responseId?: string
  customerId: string | null
  /** Where it happened; null where nobody said. */
  unitId: string | null
  touchpointId?: string | null
  /** The mail that it opens with. */
  mailInId?: string
  severity: Severity
  /** Who answers for it, where the rule does not choose: of a claim, who made it. */
  ownerId?: string
  remedySought?: string | null
  /** What the customer calls the matter by: a booking, an order. */
  reference?: string | null
  /** In which it was told, where the customer's own is not known. */
  language?: string | null
  /** It came of a demonstration, so that no measure counts it. */
  demonstration?: boolean
}

/**
 * Opens a case with one owner, chosen by rule (owners/owner-rule.ts) unless told, never nobody, and keeps the reason. Undefined when this response has opened one
 * already, so that a repeated event opens no second.
 */
export async function openCase(ctx: Ctx, what: NewCase): Promise<string | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    const touchpointId = what.touchpointId ?? null
    const unitId = what.unitId ?? (await findTouchpointRule(ctx, touchpointId))?.unitId ?? (await findRootUnit(ctx))
    const language = (await findCustomersLanguage(ctx, what.customerId)) ?? what.language ?? null
    const { ownerId, reason } = what.ownerId
      ? { ownerId: what.ownerId, reason: null }
      : await ownerByRule(ctx, { unitId, touchpointId, language })
    const opened = await ctx.db
      .insertInto("recovery_case")
      .values({
        id,
        subject: what.subject,
        words: what.words,
        source: what.source,
        response_id: what.responseId ?? null,
        mail_in_id: what.mailInId ?? null,
        customer_id: what.customerId,
        unit_id: unitId,
        touchpoint_id: touchpointId,
        owner_id: ownerId,
        owner_reason: reason && JSON.stringify(reason),
        state: "open",
        severity: what.severity,
        remedy_sought: what.remedySought ?? null,
        reference: what.reference ?? null,
        demonstration: what.demonstration ?? false,
        opened_at: ctx.now(),
        opened_by: actorId(ctx),
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
