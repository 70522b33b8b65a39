import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { mustSee } from "../access.ts"
import { mayBeTold } from "./case.ts"

/** What a story begins with that tells of a case. */
export type CaseToTell = {
  unitId: string
  responseId: string | null
  customerName: string | null
  /** What the customer said when it was put right, unmasked; "" where they said nothing. */
  lastWords: string
}

/** A case that has ended, for whoever sees it. Throws not-found, and `case-not-ended`. */
export async function getCaseToTell(ctx: Ctx, id: string): Promise<CaseToTell> {
  const found = await ctx.db
    .selectFrom("recovery_case as case")
    .leftJoin("customers_customer as customer", "customer.id", "case.customer_id")
    .select(["case.unit_id", "case.owner_id", "case.state", "case.closure", "case.history", "case.demonstration"])
    .select(["case.response_id", "customer.name"])
    .select(
      sql<string | null>`(select verdict.words from recovery_verdict verdict
        where verdict.case_id = "case".id and verdict.put_right order by verdict.id desc limit 1)`.as("last_words"),
    )
    .where("case.id", "=", id)
    .executeTakeFirst()
  await mustSee(ctx, found)
  if (!found) throw notFound("This case")
  mayBeTold(found)
  return {
    unitId: found.unit_id,
    responseId: found.response_id,
    customerName: found.name,
    lastWords: found.last_words ?? "",
  }
}
