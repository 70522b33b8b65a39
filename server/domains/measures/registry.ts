import { notFound } from "#platform/errors/refusal.ts"
import { acknowledgedWithinTarget } from "./definitions/acknowledged-within-target.ts"
import { afterRecovery } from "./definitions/after-recovery.ts"
import { approvalWait } from "./definitions/approval-wait.ts"
import { casesOpened } from "./definitions/cases-opened.ts"
import { ces } from "./definitions/ces.ts"
import { claimsKept } from "./definitions/claims-kept.ts"
import { confirmedRecovery } from "./definitions/confirmed-recovery.ts"
import { csat } from "./definitions/csat.ts"
import { firstReply } from "./definitions/first-reply.ts"
import { frictions } from "./definitions/frictions.ts"
import { handOffs } from "./definitions/hand-offs.ts"
import { keptPromises } from "./definitions/kept-promises.ts"
import { nps } from "./definitions/nps.ts"
import { remedied } from "./definitions/remedied.ts"
import { repliedWithinTarget } from "./definitions/replied-within-target.ts"
import { resolvedInTime } from "./definitions/resolved-in-time.ts"
import { resolvedWithinTarget } from "./definitions/resolved-within-target.ts"
import { responses } from "./definitions/responses.ts"
import { rightFirstTime } from "./definitions/right-first-time.ts"
import { timeToAcknowledge } from "./definitions/time-to-acknowledge.ts"
import { timeToResolve } from "./definitions/time-to-resolve.ts"
import { withoutFailure } from "./definitions/without-failure.ts"
import { workingTimeToReply } from "./definitions/working-time-to-reply.ts"
import { workingTimeToResolve } from "./definitions/working-time-to-resolve.ts"
import type { Measure, MeasureKey } from "./measure.ts"

/** Every measure there is, in the order in which screens show them. */
export const registry: Readonly<Record<MeasureKey, Measure>> = {
  nps,
  csat,
  ces,
  "confirmed-recovery": confirmedRecovery,
  "kept-promises": keptPromises,
  "claims-kept": claimsKept,
  "first-reply": firstReply,
  "time-to-resolve": timeToResolve,
  "resolved-in-time": resolvedInTime,
  "right-first-time": rightFirstTime,
  "hand-offs": handOffs,
  "time-to-acknowledge": timeToAcknowledge,
  "acknowledged-within-target": acknowledgedWithinTarget,
  "working-time-to-reply": workingTimeToReply,
  "replied-within-target": repliedWithinTarget,
  "working-time-to-resolve": workingTimeToResolve,
  "resolved-within-target": resolvedWithinTarget,
  "approval-wait": approvalWait,
  remedied,
  "after-recovery": afterRecovery,
  "without-failure": withoutFailure,
  "cases-opened": casesOpened,
  frictions,
  responses,
}

/** The measure of this name; throws not-found for a name that no measure has. */
export function getMeasure(key: string): Measure {
  const found = Object.hasOwn(registry, key) ? registry[key as MeasureKey] : undefined
  if (!found) throw notFound("This measure")
  return found
}
