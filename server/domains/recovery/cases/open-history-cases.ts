import { sql } from "kysely"
import { z } from "zod"
import { dayIn, ownersFor } from "#people"
import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"
import { subjectOf } from "./case.ts"
import { factsOfHistory, type History } from "./case-facts.ts"
import { dimsOf } from "./count-case.ts"
import { findRootUnit } from "./root-unit.ts"

/** As the import keeps it beside the response; a moment may be known by its day alone, and then tells no minutes. */
const received = z
  .union([z.iso.datetime(), z.object({ day: z.iso.date() })])
  .transform((at) =>
    typeof at === "string" ? { at: new Date(at), exact: true } : { at: new Date(`${at.day}T12:00:00Z`), exact: false },
  )
const importedCase = z.object({
  subject: z.string(),
  issue: z.string().optional(),
  product: z.string().optional(),
  response: z.string().optional(),
  timely: z.boolean().optional(),
  disputed: z.boolean().optional(),
  sentAt: received.optional(),
  answeredAt: received.optional(),
  resolvedAt: received.optional(),
  closedAt: received.optional(),
  inTime: z.boolean().optional(),
  handOffs: z.int().min(0).optional(),
  reopened: z.int().min(0).optional(),
  closed: z.boolean(),
})
type ImportedCase = z.output<typeof importedCase>

/**
 * Complaints that were imported become cases as history: no clock starts and no mail goes out, and each has its owner. Measures count what the old
 * system knew of replies, times and hands, and no openings. Repeated, it makes none twice.
 */
export async function openHistoryCases(ctx: Ctx, importId: string, responseIds: readonly string[]): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const rootId = await findRootUnit(ctx)
    const responses = await readComplaints(ctx, responseIds)
    if (responses.length === 0) return
    const timeZone = await getZoneOfImport(ctx, importId)
    const owners = await ownersFor(ctx, [...new Set(responses.map(({ unit_id }) => unit_id ?? rootId))])
    const known = responses.map((response) => ({ response, about: aboutOf(response) }))
    const rows = known.map(({ response, about }) => rowOf(response, about, response.unit_id ?? rootId, owners))
    const opened = await ctx.db
      .insertInto("recovery_case")
      .values(rows)
      .onConflict((conflict) => conflict.column("response_id").doNothing())
      .returning(["id", "response_id"])
      .execute()
    const ids = new Map(opened.map(({ id, response_id }) => [response_id ?? "", id]))
    await recordFacts(ctx, factsOfCases(known, ids, rootId, timeZone))
    await record(ctx, "history-cases-opened", "import", importId, { cases: rows.length })
    changed(ctx, "cases")
  })
}

function readComplaints(ctx: Ctx, responseIds: readonly string[]) {
  return ctx.db
    .selectFrom("listening_response as response")
    .leftJoin("listening_comment as comment", "comment.response_id", "response.id")
    .leftJoin("customers_customer as customer", "customer.id", "response.customer_id")
    .select([
      "response.id",
      "response.received_at",
      "response.unit_id",
      "response.touchpoint_id",
      "response.customer_id",
      "response.hidden",
      "response.survey_id",
      "response.channel",
      "response.language",
      "customer.band",
      "comment.words",
    ])
    .where("response.id", "in", [...responseIds])
    .execute()
}

type Complaint = Awaited<ReturnType<typeof readComplaints>>[number]

function aboutOf(complaint: Complaint): ImportedCase {
  const { case: kept } = complaint.hidden as { case: string }
  return importedCase.parse(JSON.parse(kept))
}

const closingOf = (complaint: Complaint, { closedAt, resolvedAt, answeredAt, sentAt }: ImportedCase): Date =>
  (closedAt ?? resolvedAt ?? answeredAt ?? sentAt)?.at ?? complaint.received_at

function rowOf(complaint: Complaint, facts: ImportedCase, unitId: string, owners: ReadonlyMap<string, string>) {
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
    first_reply_at: facts.answeredAt?.at ?? null,
    answered_at: facts.resolvedAt?.at ?? null,
    closed_at: facts.closed ? closingOf(complaint, facts) : null,
    reopened: facts.reopened ?? 0,
    resolved_in_time: facts.inTime ?? null,
    handed_on_before: facts.handOffs ?? 0,
    closure: facts.closed ? "history" : null,
    history: true,
    history_facts: JSON.stringify(factsShown(facts)),
  }
}

/** What is known of the cases that were opened now, by the response of each, on the days that the import means: those of its own time zone. */
function factsOfCases(
  known: readonly { response: Complaint; about: ImportedCase }[],
  opened: ReadonlyMap<string, string>,
  rootId: string,
  timeZone: string,
): Fact[] {
  const facts: Fact[] = []
  for (const { response, about } of known) {
    const subjectId = opened.get(response.id)
    if (subjectId === undefined) continue
    const unitId = response.unit_id ?? rootId
    const dims = dimsOf({
      survey: response.survey_id,
      touchpoint: response.touchpoint_id,
      channel: response.channel,
      language: response.language,
      band: response.band,
    })
    for (const { measure, value, at } of factsOfHistory(historyOf(response, about)))
      facts.push({ measure, value, day: dayIn(timeZone, at), unitId, dims, subjectId })
  }
  return facts
}

async function getZoneOfImport(ctx: Ctx, importId: string): Promise<string> {
  const { zone } = await ctx.db
    .selectFrom("listening_import")
    .select(sql<string>`map ->> 'timeZone'`.as("zone"))
    .where("id", "=", importId)
    .executeTakeFirstOrThrow()
  return zone
}

function historyOf(complaint: Complaint, about: ImportedCase): History {
  const exactly = (moment: ImportedCase["answeredAt"]) => (moment?.exact ? moment.at : null)
  return {
    openedAt: complaint.received_at,
    repliedAt: exactly(about.answeredAt),
    resolvedAt: exactly(about.resolvedAt),
    closedAt: about.closed ? closingOf(complaint, about) : null,
    reopened: about.reopened ?? null,
    handOffs: about.handOffs ?? null,
    inTime: about.inTime ?? null,
  }
}

/** What the old system said of it, as text beside the case. */
function factsShown(about: ImportedCase): Record<string, string> {
  const { issue, product, response, timely, disputed, inTime, handOffs, reopened } = about
  const facts = {
    issue,
    product,
    response,
    timely: yesNo(timely),
    disputed: yesNo(disputed),
    "in time": yesNo(inTime),
    "hand-offs": handOffs?.toString(),
    reopened: reopened?.toString(),
  }
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? "yes" : "no")
