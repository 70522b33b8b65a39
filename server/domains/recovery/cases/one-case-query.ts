import { sql } from "kysely"
import type { z } from "zod"
import type { getCase as contract, impacts } from "#contracts/recovery.ts"
import { getCustomer } from "#customers"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { viewOf } from "../access.ts"
import { readCaseFiles } from "../files/case-file.ts"
import type { OwnerReason } from "../owners/owner-rule.ts"
import { readLeft, readRemedies } from "../remedies/remedy-queries.ts"
import { readUndelivered } from "../with-customer/undelivered-queries.ts"
import { readAppeals, readHandoffs, readMessages, readNotes, readPromises, readVerdicts } from "./case-parts.ts"
import { type CaseRow, caseRows, shownRows } from "./case-queries.ts"
import { valueFor } from "./value-of-customer.ts"

type Impact = (typeof impacts)[number]

/** One case, whole, as this person may see it. */
export async function getCase(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const row = await caseRows(ctx)
    .leftJoin("listening_touchpoint as touchpoint", "touchpoint.id", "case.touchpoint_id")
    .leftJoin("recovery_cause as cause", "cause.id", "case.cause_id")
    .select([
      "case.words",
      "case.source",
      "case.response_id",
      "case.remedy_sought",
      "case.cause_id",
      "case.cause_words",
      "case.own_error",
      "case.closure_reason",
      "case.closure_appeal",
      "case.answered_at",
      "case.closed_at",
      "case.history_facts",
      "case.impact",
      "case.reference",
      "case.owner_reason",
      "case.handed_on_before",
      "case.joined_to",
      "case.touchpoint_id",
      "touchpoint.name as touchpoint_name",
      "cause.name as cause_name",
    ])
    .where("case.id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This case")
  const person = personOf(ctx)
  const view = await viewOf(ctx, row)
  if (!view.see) throw notFound("This case")
  const files = await readCaseFiles(ctx, id)
  const [
    messages,
    undelivered,
    notes,
    promises,
    remedies,
    handoffs,
    verdicts,
    appeals,
    fixes,
    customer,
    joining,
    left,
    { currency },
  ] = await Promise.all([
    readMessages(ctx, id, files),
    readUndelivered(ctx, id),
    readNotes(ctx, id),
    readPromises(ctx, id),
    readRemedies(ctx, id),
    readHandoffs(ctx, id),
    readVerdicts(ctx, id),
    readAppeals(ctx, id),
    ctx.db
      .selectFrom("recovery_fix_case as hung")
      .innerJoin("recovery_fix as fix", "fix.id", "hung.fix_id")
      .select(["fix.id", "fix.title as name"])
      .where("hung.case_id", "=", id)
      .execute(),
    row.customer_id ? customerOf(ctx, row.customer_id, id) : null,
    readJoined(ctx, id, row.joined_to),
    readLeft(ctx, row),
    getOrganisation(ctx),
  ])
  const [shown] = (await shownRows(ctx, [row])) as [CaseRow]
  const live = row.state !== "closed" && !row.history
  return {
    ...shown,
    words: row.words,
    source: row.source,
    responseId: row.response_id,
    customer,
    touchpoint: row.touchpoint_id ? { id: row.touchpoint_id, name: row.touchpoint_name ?? "" } : null,
    remedySought: row.remedy_sought,
    impact: row.impact as Impact | null,
    reference: row.reference,
    ownerReason: row.owner_reason as OwnerReason | null,
    handOffs: row.handed_on_before + handoffs.length,
    ...joining,
    cause: row.cause_id ? { id: row.cause_id, name: row.cause_name ?? "" } : null,
    causeWords: row.cause_words,
    ownError: row.own_error,
    closureReason: row.closure_reason,
    closureAppeal: row.closure_appeal,
    appeals,
    answeredAt: row.answered_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
    historyFacts: row.history_facts as Record<string, string>,
    files: files.get("") ?? [],
    messages,
    undelivered,
    notes,
    promises,
    remedies,
    handoffs,
    verdicts,
    fixes,
    may: {
      work: view.work && live,
      take: live && row.owner_id !== person.id,
      decide: view.decide && live,
      askCustomer: view.work && row.state === "open" && live,
      nameCause: view.work,
    },
    limitLeft: { minor: left, currency },
  }
}

async function customerOf(ctx: Ctx, customerId: string, caseId: string) {
  const [customer, value, others] = await Promise.all([
    getCustomer(ctx, customerId),
    valueFor(ctx, customerId),
    ctx.db
      .selectFrom("recovery_case")
      .select(sql<number>`count(*)`.as("n"))
      .where("customer_id", "=", customerId)
      .where("id", "!=", caseId)
      .where("state", "!=", "closed")
      .executeTakeFirstOrThrow(),
  ])
  return {
    id: customerId,
    name: customer.name,
    email: customer.email,
    language: customer.language,
    otherCases: others.n,
    needs: customer.needs,
    value,
  }
}

/** The case that it was joined to, and those that were joined to it. */
async function readJoined(ctx: Ctx, id: string, joinedTo: string | null) {
  const rows = await ctx.db
    .selectFrom("recovery_case")
    .select(["id", "number", "subject"])
    .where((eb) => eb.or([eb("joined_to", "=", id), ...(joinedTo ? [eb("id", "=", joinedTo)] : [])]))
    .orderBy("id")
    .limit(200)
    .execute()
  return {
    joinedTo: rows.find((row) => row.id === joinedTo) ?? null,
    joined: rows.filter((row) => row.id !== joinedTo),
  }
}
