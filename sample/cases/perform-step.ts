import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { addNote } from "../../server/domains/recovery/cases/add-note.ts"
import { handOffCase } from "../../server/domains/recovery/cases/hand-off-case.ts"
import { setCause } from "../../server/domains/recovery/causes/set-cause.ts"
import { closeCase } from "../../server/domains/recovery/closing/close-case.ts"
import { makePromise } from "../../server/domains/recovery/promises/make-promise.ts"
import {
  breakOverduePromises,
  keepPromise,
  renegotiatePromise,
} from "../../server/domains/recovery/promises/settle-promise.ts"
import { decideRemedy } from "../../server/domains/recovery/remedies/decide-remedy.ts"
import { giveRemedy } from "../../server/domains/recovery/remedies/give-remedy.ts"
import { answerPutRight } from "../../server/domains/recovery/with-customer/answer-put-right.ts"
import { askCustomer } from "../../server/domains/recovery/with-customer/ask-customer.ts"
import { runOutCheckIns } from "../../server/domains/recovery/with-customer/run-out-check-ins.ts"
import { writeToCustomer } from "../../server/domains/recovery/with-customer/write-to-customer.ts"
import type { Doer, Step } from "./step.ts"

/** A case whose steps are done by the deeds themselves: what its promises and remedies are called there. */
export type Performed = { caseId: string; promises: Map<number, string>; remedies: Map<number, string> }

/** Does one step of a case's life by recovery's own deed, as who did it and at its time. What the deed refuses has not happened. */
export async function performStep(ctx: Ctx, performed: Performed, step: Step): Promise<void> {
  const own: Ctx = { ...ctx, now: () => step.at, actor: actorOf(step.by, performed.caseId) }
  try {
    await inTransaction(own, (own) => perform(own, performed, step))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
  }
}

async function perform(ctx: Ctx, { caseId, promises, remedies }: Performed, step: Step): Promise<void> {
  switch (step.do) {
    case "hand-off":
      return handOffCase(ctx, caseId, step.to, step.reason)
    case "reply":
      await writeToCustomer(ctx, caseId, step)
      return
    case "note":
      await addNote(ctx, caseId, step.words)
      return
    case "promise":
      promises.set(step.promise, await makePromise(ctx, caseId, step.what, step.dueAt))
      return
    case "keep":
      return keepPromise(ctx, promises.get(step.promise) ?? "")
    case "renegotiate": {
      await renegotiatePromise(ctx, promises.get(step.promise) ?? "", step.dueAt, undefined)
      const next = await ctx.db
        .selectFrom("recovery_promise")
        .select("id")
        .where("case_id", "=", caseId)
        .where("outcome", "is", null)
        .where("made_at", "=", step.at)
        .executeTakeFirstOrThrow()
      promises.set(step.next, next.id)
      return
    }
    case "break":
      return breakOverduePromises(ctx)
    case "remedy": {
      const { kind, amountMinor, words } = step
      remedies.set(step.remedy, (await giveRemedy(ctx, caseId, { kind, amountMinor, words })).id)
      return
    }
    case "decide":
      return decideRemedy(ctx, remedies.get(step.remedy) ?? "", { decision: step.decision, words: step.words })
    case "cause":
      await setCause(ctx, caseId, { cause: { id: step.causeId }, words: step.words, ownError: step.ownError })
      return
    case "ask":
      return askCustomer(ctx, caseId, step.words)
    case "verdict":
      await answerPutRight(ctx, { putRight: step.putRight, words: step.words })
      return
    case "run-out":
      return runOutCheckIns(ctx)
    case "close":
      return closeCase(ctx, caseId, step)
  }
}

function actorOf(by: Doer, caseId: string): Ctx["actor"] {
  if (by === "system") return { kind: "system" }
  if (by === "customer") return { kind: "customer", link: { purpose: "case", subjectId: caseId, version: 1 } }
  const { id, role } = by
  return { kind: "person", id, name: "", role, unitId: by.unitId, strength: "full", sessionId: id, locale: null }
}
