import { z } from "zod"
import { ownerFor } from "#people"
import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { changed } from "#platform/live/live-hub.ts"
import { subjectOf } from "./case.ts"
import { findRootUnit } from "./root-unit.ts"

/** As the import keeps it beside the response; a moment may be known by its day alone. */
const received = z
  .union([z.iso.datetime(), z.object({ day: z.iso.date() })])
  .transform((at) => new Date(typeof at === "string" ? at : at.day))
const importedCase = z.object({
  subject: z.string(),
  issue: z.string().optional(),
  product: z.string().optional(),
  response: z.string().optional(),
  timely: z.boolean().optional(),
  disputed: z.boolean().optional(),
  sentAt: received.optional(),
  answeredAt: received.optional(),
  closedAt: received.optional(),
  closed: z.boolean(),
})
type ImportedCase = z.output<typeof importedCase>

/**
 * Complaints that were imported become cases as history: no clock starts, no mail goes out, no fact is counted, and each has its owner. Repeated,
 * it makes none twice.
 */
export async function openHistoryCases(ctx: Ctx, importId: string, responseIds: readonly string[]): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const responses = await readComplaints(ctx, responseIds)
    if (responses.length === 0) return
    const rootId = await findRootUnit(ctx)
    const owners = new Map<string, string>()
    for (const unitId of new Set(responses.map((response) => response.unit_id ?? rootId)))
      owners.set(unitId, await ownerFor(ctx, unitId))
    const rows = responses.map((response) => rowOf(response, response.unit_id ?? rootId, owners))
    await ctx.db
      .insertInto("recovery_case")
      .values(rows)
      .onConflict((conflict) => conflict.column("response_id").doNothing())
      .execute()
    await record(ctx, "history-cases-opened", "import", importId, { cases: rows.length })
    changed(ctx, "cases")
  })
}

function readComplaints(ctx: Ctx, responseIds: readonly string[]) {
  return ctx.db
    .selectFrom("listening_response as response")
    .leftJoin("listening_comment as comment", "comment.response_id", "response.id")
    .select([
      "response.id",
      "response.received_at",
      "response.unit_id",
      "response.touchpoint_id",
      "response.customer_id",
      "response.hidden",
      "comment.words",
    ])
    .where("response.id", "in", [...responseIds])
    .execute()
}

type Complaint = Awaited<ReturnType<typeof readComplaints>>[number]

function rowOf(complaint: Complaint, unitId: string, owners: ReadonlyMap<string, string>) {
  const { case: kept } = complaint.hidden as { case: string }
  const facts = importedCase.parse(JSON.parse(kept))
  const closedAt = facts.closed ? (facts.closedAt ?? facts.answeredAt ?? facts.sentAt ?? complaint.received_at) : null
  return {
    id: uuidV7(complaint.received_at),
    subject: subjectOf(facts.subject, facts.subject).slice(0, 300),
    words: complaint.words ?? "",
    source: "import",
    response_id: complaint.id,
    customer_id: complaint.customer_id,
    unit_id: unitId,
    touchpoint_id: complaint.touchpoint_id,
    owner_id: owners.get(unitId) as string,
    state: facts.closed ? "closed" : "open",
    severity: "middle",
    opened_at: complaint.received_at,
    first_reply_at: facts.answeredAt ?? null,
    closed_at: closedAt,
    closure: facts.closed ? "history" : null,
    history: true,
    history_facts: JSON.stringify(factsShown(facts)),
  }
}

/** What the old system said of it, as text beside the case. */
function factsShown({ issue, product, response, timely, disputed }: ImportedCase): Record<string, string> {
  const facts = { issue, product, response, timely: yesNo(timely), disputed: yesNo(disputed) }
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? "yes" : "no")
