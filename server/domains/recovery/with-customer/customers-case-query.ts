import type { z } from "zod"
import type { customersCase } from "#contracts/recovery.ts"
import { getPerson } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { CaseState, Closure } from "../cases/case.ts"
import { readAppeals, readMessages, readPromises, readVerdicts } from "../cases/case-parts.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"
import { mostAppeals } from "../closing/appeal.ts"
import { readCaseFiles } from "../files/case-file.ts"
import { readRemedies } from "../remedies/remedy-queries.ts"

/** What a customer sees of their case. Notes are not read here at all; a remedy shows once it has been given; staff by first name. */
export async function readCustomersCase(ctx: Ctx, found: LockedCase): Promise<z.input<typeof customersCase>> {
  const files = await readCaseFiles(ctx, found.id)
  const [owner, messages, promises, remedies, verdicts, appeals] = await Promise.all([
    getPerson(ctx, found.owner_id),
    readMessages(ctx, found.id, files),
    readPromises(ctx, found.id),
    readRemedies(ctx, found.id),
    readVerdicts(ctx, found.id),
    readAppeals(ctx, found.id),
  ])
  return {
    number: found.number,
    subject: found.subject,
    state: found.state as CaseState,
    closure: found.closure as Closure | null,
    finalAnswer:
      found.closure_appeal === null
        ? null
        : {
            reason: found.closure_reason ?? "",
            appeal: found.closure_appeal,
            mayAppeal: appeals.length < mostAppeals,
          },
    openedAt: found.opened_at.toISOString(),
    ownerFirstName: owner.name.split(" ")[0] ?? owner.name,
    promises: promises.flatMap(({ what, dueAt, outcome }) =>
      outcome === "renegotiated" ? [] : [{ what, dueAt, outcome }],
    ),
    remedies: remedies
      .filter(({ step }) => step === "given" || step === "approved")
      .map(({ name, amount, words }) => ({ name, amount, words })),
    files: files.get("") ?? [],
    messages: messages
      .filter(({ automatic }) => !automatic)
      .map(({ direction, words, at, files }) => ({ direction, words, at, files })),
    verdicts,
  }
}
