import { expect, test } from "vitest"
import { getCustomer, keepNeeds } from "#contracts/customers.ts"
import { listAudit } from "#contracts/house.ts"
import { keepPurchases } from "#contracts/purchases.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { gatherWords } from "./gather-words.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, dana, ewa, grace, units } = await openBank(house)

type Told = { subject: string; words?: string; name?: string; email?: string; unitId?: string }
const open = async (subject: string, some: Omit<Told, "subject"> = {}) =>
  (await amara.call(contracts.openCase, { body: body({ subject, ...some }) })).id
const body = (some: Told) => ({
  subject: some.subject,
  words: some.words ?? "",
  unitId: some.unitId ?? units.north,
  customer: some.name || some.email ? { name: some.name ?? null, email: some.email ?? null, language: null } : null,
})
const getCase = (id: string, by = bruno) => by.call(contracts.getCase, { params: { id } })
const weight = { severity: "urgent" as const, impact: "plans" as const, remedySought: "Fly today", reference: "BK-1" }
const clocksOf = async (id: string) =>
  new Map((await bruno.call(contracts.getCaseClocks, { params: { id } })).clocks.map((one) => [one.clock, one]))
const found = async (q: string, by = bruno) =>
  (await by.call(contracts.listCases, { query: { q } })).items.map(({ subject }) => subject)

test("its clocks hear when a case weighs more, and go by the targets of that severity from its beginning", async () => {
  const id = await open("Missed the boat")
  expect((await clocksOf(id)).get("reply")?.targetMinutes).toBe(480)
  await bruno.call(contracts.weighCase, { params: { id }, body: weight })
  const reply = (await clocksOf(id)).get("reply")
  expect(reply?.targetMinutes).toBe(60)
  expect(reply?.since).toBe("2026-03-02T10:00:00.000Z")
  const [first] = (await bruno.call(contracts.listCases, { query: { sort: "due" } })).items
  expect(first).toMatchObject({ id, severity: "urgent", clock: { clock: "acknowledge", leftMinutes: 30 } })
  expect(await getCase(id)).toMatchObject({ impact: "plans", remedySought: "Fly today", reference: "BK-1" })
})

test("its clocks hear when it moves, and go on by the hours of the unit that has it", async () => {
  await dana.call(contracts.setCalendar, {
    params: { id: units.south },
    body: { weekly: Array(7).fill([{ from: 0, to: 1440 }]), country: null, region: null },
  })
  await dana.call(contracts.setTarget, {
    params: { id: units.south, severity: "middle" },
    body: { acknowledge: 10, reply: 1440, update: null, resolve: null },
  })
  await house.drain()
  const id = await open("Wrong counter")
  await bruno.call(contracts.moveCase, { params: { id }, body: { unitId: units.south, reason: "It was South's till" } })
  const { clocks } = await dana.call(contracts.getCaseClocks, { params: { id } })
  expect(clocks.map(({ clock, targetMinutes }) => [clock, targetMinutes])).toEqual([
    ["acknowledge", 10],
    ["reply", 1440],
  ])
  expect(clocks[1]?.dueAt).toBe("2026-03-03T10:00:00.000Z")
})

test("what one program is told of hours, every other on the same database knows at once", async () => {
  const other = await house.another()
  const id = await open("On two nodes")
  const due = async () => {
    const caller = other.stranger()
    for (const [name, value] of bruno.cookies) caller.cookies.set(name, value)
    const { clocks } = await caller.call(contracts.getCaseClocks, { params: { id } })
    return clocks.find(({ clock }) => clock === "reply")?.targetMinutes
  }
  expect(await due()).toBe(480)
  await bruno.call(contracts.setTarget, {
    params: { id: units.north, severity: "middle" },
    body: { acknowledge: 10, reply: 77, update: 480, resolve: 960 },
  })
  await expect.poll(due).toBe(77)
  await bruno.call(contracts.inheritTarget, { params: { id: units.north, severity: "middle" } })
  await house.drain()
})

test("what serving a customer takes stands in every case of theirs", async () => {
  const [one, other] = [
    await open("Could not hear us", { email: "ada@customers.example" }),
    await open("Second", { email: "ada@customers.example" }),
  ]
  const customer = (await getCase(one)).customer?.id ?? ""
  await bruno.call(keepNeeds, { params: { id: customer }, body: { needs: "Hears badly: write, do not call" } })
  expect((await getCase(other)).customer).toMatchObject({ needs: "Hears badly: write, do not call", otherCases: 1 })
  expect((await amara.call(getCustomer, { params: { id: customer } })).needs).toBe("Hears badly: write, do not call")
  await bruno.call(keepNeeds, { params: { id: customer }, body: { needs: null } })
  expect((await getCase(one)).customer?.needs).toBeNull()
})

test("what a customer is worth is shown to no role until the steward says so, which the audit tells", async () => {
  const id = await open("Charged twice", { email: "rich@customers.example" })
  await ewa.call(keepPurchases, {
    body: {
      purchases: [
        {
          customer: { email: "rich@customers.example" },
          at: "2026-02-01T10:00:00Z",
          amount: { minor: 99_000, currency: "EUR" },
        },
      ],
    },
  })
  for (const person of [bruno, ewa, grace]) expect((await getCase(id, person)).customer?.value).toBeNull()
  expect((await bruno.ask(contracts.setWhoSeesValue, { body: { roles: ["lead"] } })).status).toBe(403)
  await ewa.call(contracts.setWhoSeesValue, { body: { roles: ["lead"] } })
  expect((await getCase(id)).customer?.value?.bought).toEqual([{ minor: 99_000, currency: "EUR" }])
  expect((await getCase(id, ewa)).customer?.value).toBeNull()
  const { rows } = await grace.call(listAudit, { query: {} })
  expect(rows.map(({ deed }) => deed)).toContain("case-value-set")
  await ewa.call(contracts.setWhoSeesValue, { body: { roles: [] } })
  expect((await getCase(id)).customer?.value).toBeNull()
})

test("a case is found by its number, by beginnings of its words, by its reference, and by its customer's name", async () => {
  const id = await open("Umbrella lost", {
    words: "I left a green umbrella at the counter in Elmira",
    name: "Zoë Okonkwo-Smith",
    email: "zoe@customers.example",
  })
  const { number } = await getCase(id)
  await bruno.call(contracts.weighCase, {
    params: { id },
    body: { ...weight, remedySought: "A taxi home", reference: "PNR-X9Z" },
  })
  for (const q of [
    `#${number}`,
    "umbr",
    "GREEN elm",
    "umbrella green",
    "x9z",
    "zoë",
    "okonkwo smith",
    "taxi hom",
    "zoë umbrella",
  ])
    expect(await found(q), q).toEqual(["Umbrella lost"])
  for (const q of ["umbrella red", "'); drop table", "-- ", "zzzz", "zoë kettle"]) expect(await found(q), q).toEqual([])
})

test("a case is found by the name that its customer has now, and by none once it is erased", async () => {
  const id = await open("Samovar cold", { name: "Ines Prado", email: "ines@customers.example" })
  const { customer } = await getCase(id)
  expect(await found("prado")).toEqual(["Samovar cold"])
  await gatherWords(house.ctx)
  const kept = async () =>
    (
      await house.ctx.db
        .selectFrom("recovery_word")
        .select("word")
        .where("word", "in", ["ines", "prado", "castro", "samovar"])
        .execute()
    ).map(({ word }) => word)
  expect(await found("prado")).toEqual(["Samovar cold"])
  const rename = (name: string | null) =>
    house.ctx.db
      .updateTable("customers_customer")
      .set({ name })
      .where("id", "=", customer?.id ?? "")
      .execute()
  await rename("Ines Castro")
  expect(await found("castro samovar")).toEqual(["Samovar cold"])
  await gatherWords(house.ctx)
  expect(await found("castro samovar")).toEqual(["Samovar cold"])
  expect(await found("prado")).toEqual([])
  expect((await kept()).sort()).toEqual(["castro", "ines", "samovar"])
  await rename(null)
  expect(await found("castro")).toEqual([])
  expect(await kept()).toEqual(["samovar"])
})

test("what is rare is found beyond the newest cases, page by page", async () => {
  for (let nth = 0; nth < 12; nth++) await open(nth % 4 === 0 ? `Teapot ${nth}` : `Saucer ${nth}`)
  const pages: string[] = []
  let after: string | undefined
  do {
    const page = await bruno.call(contracts.listCases, { query: { q: "teapo", limit: 1, ...(after && { after }) } })
    pages.push(...page.items.map(({ subject }) => subject))
    after = page.next ?? undefined
  } while (after)
  expect(pages).toEqual(["Teapot 8", "Teapot 4", "Teapot 0"])
})

test("searching shows nobody more than they may see, page by page in order", async () => {
  for (let nth = 0; nth < 5; nth++) await open(`Kettle ${nth}`)
  await open("Kettle of South", { unitId: units.south })
  const page = await bruno.call(contracts.listCases, { query: { q: "kettle", limit: 3 } })
  expect(page.items.map(({ subject }) => subject)).toEqual(["Kettle 4", "Kettle 3", "Kettle 2"])
  const rest = await bruno.call(contracts.listCases, { query: { q: "kettle", limit: 3, after: page.next ?? "" } })
  expect(rest.items.map(({ subject }) => subject)).toEqual(["Kettle 1", "Kettle 0"])
  expect(rest.next).toBeNull()
  expect(await found("kettle", ewa)).toHaveLength(6)
})
