import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { getSession, setUpOrganisation, signIn } from "#contracts/people.ts"
import { readMeasure } from "#measures"
import type { Ctx } from "#platform/ctx.ts"
import { readTrace } from "#platform/trace/read-trace.ts"
import { openAirline, sampleNow } from "#tests/support/sample-house.ts"
import { domains } from "../server/app.ts"
import { readFairness } from "../server/domains/recognition/fairness/read-fairness.ts"
import { listBudgets } from "../server/domains/recovery/budgets/budget-queries.ts"
import { listTemplates } from "../server/domains/recovery/templates/template-queries.ts"
import { deedBy } from "./fill/ground.ts"
import { fillSample } from "./fill-sample.ts"

const house = await openAirline()
const { filled, shares } = house.sample
const { ctx } = house
let admin: Ctx

const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(ctx.db)).rows
const one = async <T>(query: ReturnType<typeof sql<T>>) => (await rows(query))[0] as T

beforeAll(async () => {
  const vera = await ctx.db
    .selectFrom("people_person")
    .selectAll()
    .where("role", "=", "administrator")
    .executeTakeFirstOrThrow()
  admin = deedBy(ctx, { ...vera, unitId: vera.unit_id } as never, new Date(sampleNow))
})

describe("the airline is there as a whole", () => {
  test("with its people, customers, answers, cases and thanks, and says that it is a sample", async () => {
    expect(filled).toMatchObject({ people: 400, customers: 9_000, responses: 12_000 })
    const counted = await one(sql<Record<string, number>>`select
      (select count(*)::int from people_person) as people, (select count(*)::int from people_unit where parent_id is not null) as units,
      (select count(*)::int from customers_customer) as customers, (select count(*)::int from listening_response) as responses,
      (select count(*)::int from recovery_case) as cases, (select count(*)::int from recognition_kudos) as kudos,
      (select count(*)::int from standards_standard where state = 'published') as standards`)
    const { people, customers, responses, cases, kudos } = filled
    expect(counted).toEqual({ people, customers, responses, cases, kudos, units: 28, standards: 5 })
    const session = await house.stranger().call(getSession, {})
    expect(session.organisation?.sample).toBe("airline")
  })

  test("and progress was told from its beginning to its end, without going back", () => {
    expect(shares[0]).toBeLessThan(0.1)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(20)
  })

  test("one of each role can sign in with the password that is given back", async () => {
    expect(filled.logins.map(({ role }) => role).sort()).toEqual([
      "administrator",
      "executive",
      "lead",
      "member",
      "steward",
    ])
    for (const { login, password } of filled.logins) await house.stranger().call(signIn, { body: { login, password } })
  })

  test("and it is not filled, or set up, a second time", async () => {
    await expect(fillSample(house, "bakery", { now: new Date(sampleNow) })).rejects.toMatchObject({
      code: "already-set-up",
    })
    const organisation = {
      name: "Mine",
      logo: null,
      colour: "#123456",
      language: "en",
      timeZone: "UTC",
      currency: "EUR",
    }
    const administrator = { name: "Me", email: "me@mine.example", password: "a long enough password" }
    const { status } = await house.stranger().ask(setUpOrganisation, { body: { organisation, administrator } })
    expect(status).toBe(409)
  })
})

describe("nothing of it goes out or is still to be done", () => {
  test("every mail is kept, and every address is one that nobody can have", async () => {
    const mails = await rows(sql<{ state: string; recipient: string }>`select state, recipient from platform_mail`)
    expect(mails.length).toBeGreaterThan(50)
    expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(["kept"]))
    expect(mails.every(({ recipient }) => recipient.endsWith(".example"))).toBe(true)
  })

  test("no answer waits to be read, and no job waits to be done", async () => {
    expect(await one(sql`select count(*)::int as n from listening_unread`)).toEqual({ n: 0 })
    expect(await house.drain()).toBe(0)
  })

  test("and nothing has happened after now", async () => {
    const { latest } = await one(sql<{ latest: Date }>`select max(at) as latest from platform_audit`)
    expect(latest.getTime()).toBeLessThanOrEqual(Date.parse(sampleNow))
    const { ahead } = await one(
      sql<{ ahead: number }>`select count(*)::int as ahead from listening_response where received_at > ${sampleNow}`,
    )
    expect(ahead).toBe(0)
  })
})

test("how thanks go round shows who went without, two who thank each other, and that the back office is forgotten", async () => {
  const { people, rings, backOffice } = await readFairness(admin, { days: "90" })
  expect(people.unthanked.length).toBeGreaterThan(20)
  expect(rings).toMatchObject([{ between: 8 }])
  expect(backOffice?.people).toBeGreaterThan(20)
})

describe("cases are lived through as in life", () => {
  test("they stand in every state, and ended in every way", async () => {
    const found = await rows(sql<{ how: string }>`select distinct coalesce(closure, state) as how from recovery_case`)
    expect(found.map(({ how }) => how).sort()).toEqual([
      "abuse",
      "answered",
      "confirmed",
      "disagreed",
      "open",
      "timed-out",
    ])
    const { reopened, promises, remedies } = await one(sql<{
      reopened: number
      promises: string[]
      remedies: string[]
    }>`select
      (select count(*)::int from recovery_case where reopened > 0) as reopened,
      array(select distinct coalesce(outcome, 'open') from recovery_promise order by 1) as promises,
      array(select distinct step from recovery_remedy order by 1) as remedies`)
    expect(reopened).toBeGreaterThan(100)
    expect(promises).toEqual(["broken", "kept", "open", "renegotiated"])
    expect(remedies).toEqual(["approved", "asked", "given", "refused"])
  })

  test("promises are kept mostly, and not always", async () => {
    const { value, n } = await readMeasure(admin, "kept-promises", {})
    expect(value).toBeGreaterThan(0.75)
    expect(value).toBeLessThan(0.92)
    expect(n).toBeGreaterThan(900)
  })

  test("the mails of the last days' cases stand in the outbox", async () => {
    const { n } = await one(sql<{ n: number }>`select count(*)::int as n from platform_mail
      where purpose in ('case-reply', 'case-question') and made_at > ${sampleNow}::timestamptz - interval '12 days'`)
    expect(n).toBeGreaterThan(30)
  })
})

test("how things are put right is arranged: budgets, who looks after cases and where, and what was claimed", async () => {
  const { budgets } = await listBudgets(admin)
  expect(budgets).toHaveLength(6)
  for (const { spent, amount } of budgets) {
    expect(spent.minor).toBeGreaterThan(0)
    expect(spent.minor).toBeLessThan(amount.minor * 1.2)
  }
  expect(
    await one(
      sql`select count(*)::int as agents, count(*) filter (where takes_cases)::int as taking from recovery_agent`,
    ),
  ).toEqual({
    agents: 9,
    taking: 9,
  })
  expect(await one(sql`select count(*)::int as n from recovery_touchpoint_rule`)).toEqual({ n: 1 })
  expect(
    await one(sql`select count(*)::int as languages, count(distinct template_id)::int as templates,
      count(standard_id)::int as living from recovery_template_text text join recovery_template template on template.id = text.template_id`),
  ).toEqual({ languages: 8, templates: 2, living: 8 })
  const begun = await rows(sql<{ replies: number; share: number; filled: boolean }>`
    select count(*)::int as replies, count(*)::float8 / sum(count(*)) over () as share, bool_and(message.words !~ '[{}]') as filled
    from recovery_message message where direction = 'out' and channel = 'mail' group by message.template_id is null order by 2`)
  const [withTemplate] = begun
  expect(withTemplate?.filled).toBe(true)
  expect(withTemplate?.share).toBeGreaterThan(0.05)
  expect(withTemplate?.share).toBeLessThan(0.4)
  for (const { used } of await listTemplates(admin)) expect(used).toBeGreaterThan(10)
  const claims = await rows(sql<{
    answered: number
    cases: number
  }>`select count(ask.answered_at)::int as answered, count(ask.case_id)::int as cases
    from recovery_claim claim join recovery_claim_ask ask on ask.claim_id = claim.id group by claim.id order by 1, 2`)
  expect(claims).toEqual([
    { answered: 1, cases: 0 },
    { answered: 1, cases: 1 },
    { answered: 4, cases: 0 },
    { answered: 7, cases: 0 },
    { answered: 12, cases: 1 },
  ])
  // Three were promised to one buyer each, of which one is delivered only after today.
  expect(
    await one(sql`select count(*)::int as deals,
      count(*) filter (where not exists (select from recovery_claim_ask where claim_id = claim.id))::int as to_come
      from recovery_claim claim where customer_id is not null`),
  ).toEqual({ deals: 3, to_come: 1 })
})

test("the story is one Trace: word, case, promise, remedy, cause, fix, chart, answer, thanks and line-up, all of one customer", async () => {
  const sources = domains.flatMap((domain) => domain.links ?? [])
  const trace = await readTrace(admin, sources, filled.story)
  const kinds = new Set(trace.nodes.map(({ kind }) => kind))
  for (const kind of [
    "response",
    "case",
    "promise",
    "remedy",
    "cause",
    "fix",
    "change",
    "answer",
    "kudos",
    "person",
    "standard",
    "line-up",
  ])
    expect(kinds, kind).toContain(kind)
  expect(trace.more).toBe(false)
  const verbs = new Set(trace.links.map(({ verb }) => verb))
  for (const verb of [
    "said",
    "opened",
    "promised",
    "gave",
    "because-of",
    "fixed-by",
    "moved",
    "told-in",
    "told",
    "became",
    "thanked",
    "told-at",
  ])
    expect(verbs, verb).toContain(verb)
  const verdicts = await rows(sql<{
    put_right: boolean
  }>`select put_right from recovery_verdict v join recovery_case c on c.id = v.case_id
    where c.customer_id = ${filled.story.id} order by v.at`)
  expect(verdicts).toEqual([{ put_right: false }, { put_right: true }])
})
