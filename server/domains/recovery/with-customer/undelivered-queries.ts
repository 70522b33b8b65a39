import type { Ctx } from "#platform/ctx.ts"
import { asOne } from "../cases/as-one.ts"
import { toCustomers } from "./thread-of-case.ts"

/** The mails of a case that never reached its customer, and what the mail server said, in their order. */
export async function readUndelivered(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom("platform_mail")
    .select(["id", "recipient", "undelivered_at", "last_error", "state"])
    .where("subject_kind", "=", "case")
    .where(asOne("subject_id", caseId))
    .where("purpose", "in", toCustomers)
    .where("state", "in", ["returned", "failed"])
    .where("undelivered_at", "is not", null)
    .orderBy("undelivered_at")
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient,
    at: (row.undelivered_at as Date).toISOString(),
    forGood: row.state === "returned",
    why: row.last_error ?? "",
  }))
}
