import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { dayIn } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { type Cast, openBank } from "#tests/support/people.ts"
import { openCase } from "../../../server/domains/recovery/cases/open-case.ts"
import { keepCause } from "../../../server/domains/recovery/causes/set-cause.ts"
import { readClockRules } from "../../../server/domains/recovery/clocks/clock-rules.ts"
import { firstLimits } from "../../../server/domains/recovery/remedies/remedy.ts"
import { caseWords } from "../../airline/case-words.ts"
import { randomOf } from "../../random/random.ts"
import { insert, writeRows } from "../case-rows.ts"
import { type CaseStart, type Hand, liveCase } from "../live-case.ts"
import { type Performed, performStep } from "../perform-step.ts"
import type { Deed, Step } from "../step.ts"
import { bookStep, openInBook } from "./case-book.ts"
import { Ledger } from "./ledger.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const lives = 120
const zone = "Europe/Lisbon"
let cast: Cast
let ctx: Ctx
let surveyId: string
let causeId: string
let templateId: string

beforeAll(async () => {
  cast = await openBank(house)
  ctx = { ...house.ctx, events: { ...house.ctx.events, send: async () => {} } }
  surveyId = uuidV7(ctx.now())
  const survey = {
    id: surveyId,
    slug: "s",
    name: "S",
    state: "open",
    language: "en",
    draft: { questions: [], hidden: [] },
    made_at: ctx.now(),
  }
  await insert(
    ctx,
    "listening_survey",
    "id uuid, slug text, name text, state text, language text, draft jsonb, made_at timestamptz",
    [survey],
  )
  templateId = uuidV7(ctx.now())
  await insert(ctx, "recovery_template", "id uuid, name text, made_at timestamptz", [
    { id: templateId, name: "Sorry", made_at: ctx.now() },
  ])
  causeId = await keepCause(ctx, { name: "One desk open", parentId: null, avoidable: true }, null)
})

/** A life of a case in North: Bruno leads it, Amara may take it over, Farid decides above. */
function lifeOf(n: number): { start: CaseStart; steps: Step[] } {
  const random = randomOf(`life ${n}`)
  const hand = (name: "bruno" | "amara" | "farid", role: Hand["role"]): Hand => ({
    id: cast[name].id,
    unitId: cast[name].unitId,
    role,
    first: name,
  })
  const start: CaseStart = {
    // Two months apart, so that no round finds what belongs to another life.
    openedAt: new Date(Date.parse("2026-03-03T09:12:00Z") + n * 60 * 86_400_000),
    customer: random.chance(0.9) ? { first: "Ruth", language: "en", hasMail: random.chance(0.8) } : null,
    owner: hand("bruno", "lead"),
    mates: [hand("amara", "member")],
    above: hand("farid", "executive"),
    replyHours: 7,
    keeps: 0.7,
    remedies: { refund: 40, gift: 20, apology: 20, redo: 20 },
    causeId,
    ownError: true,
    ready: random.fork("begins with").chance(0.4)
      ? { templateId, body: "Dear {{ customer.firstName }}, I am sorry.", organisation: "Harbour Bank", timeZone: zone }
      : null,
    words: { ...caseWords, remedies: { ...caseWords.remedies, refund: { words: ["Back."], usual: 16_000 } } },
  }
  return { start, steps: liveCase(start, random.fork("life")) }
}

/** A customer with an answer that opens a case. */
async function customerOf({
  openedAt,
  customer,
}: CaseStart): Promise<{ customerId: string | null; responseId: string }> {
  const responseId = uuidV7(openedAt)
  const customerId = customer ? uuidV7(openedAt) : null
  if (customer) {
    const email = customer.hasMail ? `${customerId}@post.example` : null
    const row = { id: customerId, name: customer.first, email, language: "en", made_at: openedAt }
    await insert(ctx, "customers_customer", "id uuid, name text, email text, language text, made_at timestamptz", [row])
  }
  await insert(
    ctx,
    "listening_response",
    "id uuid, survey_id uuid, version int, received_at timestamptz, unit_id uuid, customer_id uuid, channel text, answers jsonb",
    [
      {
        id: responseId,
        survey_id: surveyId,
        version: 1,
        received_at: openedAt,
        unit_id: cast.units.north,
        customer_id: customerId,
        channel: "email",
        answers: {},
      },
    ],
  )
  return { customerId, responseId }
}

const told = { subject: "One desk", words: "One desk for a full plane.", severity: "middle" } as const

async function byDeeds({ start, steps }: ReturnType<typeof lifeOf>): Promise<string> {
  const { customerId, responseId } = await customerOf(start)
  const at = start.openedAt
  const system: Ctx = { ...ctx, actor: { kind: "system" }, now: () => at }
  // The sample says who has which case, where recovery chooses by rule and keeps why.
  const given = { ownerId: start.owner.id, unitId: cast.units.north }
  const opened = { ...told, ...given, source: "response" as const, responseId, customerId }
  const caseId = (await openCase(system, opened)) as string
  const performed: Performed = { caseId, promises: new Map(), remedies: new Map() }
  for (const step of steps) await performStep(ctx, performed, step)
  return caseId
}

async function byBook({ start, steps }: ReturnType<typeof lifeOf>): Promise<string> {
  const { customerId, responseId } = await customerOf(start)
  const ledger = new Ledger({
    newId: uuidV7,
    dayOf: (_, at) => dayIn(zone, at),
    limits: Object.fromEntries(
      firstLimits.map(({ role, per_case, per_customer }) => [
        role,
        { perCase: per_case, perCustomer: per_customer, customerDays: 365 },
      ]),
    ),
    currency: "EUR",
    clockRules: await readClockRules(ctx),
  })
  const entry = openInBook(ledger, {
    ...told,
    id: uuidV7(start.openedAt),
    responseId,
    customerId,
    hasMail: start.customer?.hasMail ?? false,
    unitId: cast.units.north,
    touchpointId: null,
    dims: { survey: surveyId, channel: "email", ...(start.customer && { language: "en" }) },
    ownerId: start.owner.id,
    at: start.openedAt,
  })
  for (const step of steps) bookStep(ledger, entry, step)
  await writeRows(ctx, ledger.take())
  return entry.row.id
}

/** Everything that is kept about a case, but for ids, the number and the mail. */
async function keptAbout(caseId: string): Promise<unknown> {
  const { rows } = await sql<{ kept: unknown }>`
    with subjects as (
      select id from recovery_case where id = ${caseId} union all select id from recovery_promise where case_id = ${caseId}
      union all select id from recovery_remedy where case_id = ${caseId}
    )
    select json_build_object(
      'case', (select to_jsonb(c) - '{id,number,response_id,customer_id}'::text[] from recovery_case c where id = ${caseId}),
      'handoffs', (select json_agg(to_jsonb(h) - '{id,case_id}'::text[] order by at) from recovery_handoff h where case_id = ${caseId}),
      'messages', (select json_agg(to_jsonb(m) - '{id,case_id,mail_id}'::text[] order by at) from recovery_message m where case_id = ${caseId}),
      'notes', (select json_agg(to_jsonb(n) - '{id,case_id}'::text[] order by at) from recovery_note n where case_id = ${caseId}),
      'promises', (select json_agg(to_jsonb(p) - '{id,case_id,remind_at,instead_of}'::text[] order by made_at) from recovery_promise p where case_id = ${caseId}),
      'remedies', (select json_agg(to_jsonb(r) - '{id,case_id,of_id}'::text[] || jsonb_build_object('answers', of_id is not null) order by at)
        from recovery_remedy r where case_id = ${caseId}),
      'verdicts', (select json_agg(to_jsonb(v) - '{id,case_id}'::text[] order by at) from recovery_verdict v where case_id = ${caseId}),
      'clocks', (select json_agg(to_jsonb(e) - '{seq,case_id}'::text[] order by seq) from recovery_clock_event e where case_id = ${caseId}),
      'facts', (select json_agg(to_jsonb(f) - '{id,subject_id}'::text[] order by measure, day, sign, value) from platform_fact_ever f
        where subject_id in (select id from subjects)),
      'audit', (select json_agg(to_jsonb(a) - '{id,subject_id}'::text[] || jsonb_build_object('detail', detail - 'caseId') order by at, deed)
        from platform_audit a where subject_id in (select id from subjects))
    ) as kept`.execute(ctx.db)
  return rows[0]?.kept
}

test("what is kept in the books of a case is what recovery's own deeds keep, for all that can happen in it", async () => {
  const happened = new Set<Deed | string>()
  for (let n = 0; n < lives; n++) {
    const life = lifeOf(n)
    const [performed, booked] = [await byDeeds(life), await byBook(life)]
    const kept = (await keptAbout(performed)) as {
      case: { closure: string; reopened: number }
      messages: { template_id: string | null }[] | null
    }
    expect(await keptAbout(booked), `life ${n}: ${life.steps.map((step) => step.do).join(", ")}`).toEqual(kept)
    for (const step of life.steps) happened.add(step.do)
    happened.add(kept.case.closure)
    if (kept.case.reopened > 0) happened.add("reopened")
    if (kept.messages?.some(({ template_id }) => template_id !== null)) happened.add("began with a template")
  }
  const everything = [
    "hand-off",
    "reply",
    "note",
    "promise",
    "keep",
    "renegotiate",
    "break",
    "remedy",
    "decide",
    "cause",
    "ask",
    "verdict",
    "run-out",
    "close",
  ]
  expect([...happened]).toEqual(
    expect.arrayContaining([...everything, "confirmed", "timed-out", "disagreed", "reopened", "began with a template"]),
  )
}, 240_000)
