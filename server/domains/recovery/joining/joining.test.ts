import { expect, test } from "vitest"
import { readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { takeResponses } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, chidi, ewa, units } = await openBank(house)

const open = async (subject: string, email: string | null = null, words = "") =>
  (
    await amara.call(contracts.openCase, {
      body: {
        subject,
        words,
        unitId: units.north,
        customer: email ? { name: null, email, language: null } : null,
      },
    })
  ).id
const getCase = (id: string) => bruno.call(contracts.getCase, { params: { id } })
const like = async (id: string) => (await bruno.call(contracts.listLikeCases, { params: { id } })).like
const join = (id: string, to: string) => bruno.call(contracts.joinCase, { params: { id }, body: { to } })
const linkTo = (id: string) =>
  house.ctx.house.signer.sign("case", id, 1, new Date(house.clock.now().getTime() + 86_400_000))
const openings = async () => (await ewa.call(readMeasure, { params: { key: "cases-opened" }, query: {} })).n
const rosa = "rosa@customers.example"

test("what may be the same matter is offered with the reason: one customer, one reference, near words", async () => {
  const told = "The fee for the transfer to Lisbon was booked twice on Monday morning"
  const id = await open("Fee twice", rosa, told)
  const same = await open("Another thing", rosa)
  const near = await open("Booked twice", null, "Fee for transfer to Lisbon booked twice on Monday morning")
  const referred = await open("Wrong card")
  const far = await open("Queue too long")
  for (const one of [id, referred])
    await bruno.call(contracts.weighCase, {
      params: { id: one },
      body: { severity: "middle", impact: "money", remedySought: null, reference: one === id ? "BK-77" : "bk-77" },
    })
  const found = new Map((await like(id)).map((one) => [one.id, one.why]))
  expect(found.get(same)).toEqual(["customer"])
  expect(found.get(near)).toEqual(["words"])
  expect(found.get(referred)).toEqual(["reference"])
  expect(found.has(far)).toBe(false)
})

test("cases without words are not offered as one matter: that both were scored alike says nothing", async () => {
  const { slug } = await openSurvey(ewa, { unitId: units.north })
  const responses = ["uma@customers.example", "vic@customers.example"].map((email) => ({
    answers: { recommend: 1 },
    customer: { email },
  }))
  await ewa.call(takeResponses, { params: { slug }, body: { responses } })
  await house.drain()
  const { items } = await bruno.call(contracts.listCases, { query: { q: "no words" } })
  expect(items).toHaveLength(2)
  for (const { id } of items) expect(await like(id)).toEqual([])
})

test("joined, two cases have one owner, one history and one page; taken apart, both are as before", async () => {
  const before = await openings()
  const main = await open("Card swallowed", "ada@customers.example")
  const second = await open("Card gone", "ada@customers.example")
  await bruno.call(contracts.addNote, { params: { id: second }, body: { words: "She called as well" } })
  const { id: promise } = await bruno.call(contracts.makePromise, {
    params: { id: second },
    body: { what: "Send a new card", dueAt: "2026-03-05T10:00:00Z" },
  })
  await Promise.all([join(second, main), join(second, main)])

  const joined = await getCase(main)
  expect(joined.joined.map(({ id }) => id)).toEqual([second])
  expect(joined.notes.map(({ words }) => words)).toEqual(["She called as well"])
  expect(joined.promises.map(({ id }) => id)).toEqual([promise])
  expect(await getCase(second)).toMatchObject({ state: "closed", closure: "joined", joinedTo: { id: main } })
  expect(await openings()).toBe((before ?? 0) + 1)
  const stranger = house.stranger()
  const page = await stranger.call(contracts.getCustomersCase, { params: { token: linkTo(second) } })
  expect(page.subject).toBe("Card swallowed")
  await stranger.call(contracts.writeToUs, { params: { token: linkTo(second) }, body: { words: "Any news?" } })
  expect((await getCase(main)).messages.map(({ words }) => words)).toEqual(["Any news?"])
  const { clocks } = await bruno.call(contracts.getCaseClocks, { params: { id: second } })
  expect(clocks.every(({ standing }) => standing === "met" || standing === "missed")).toBe(true)

  await bruno.call(contracts.unjoinCase, { params: { id: second } })
  await bruno.call(contracts.unjoinCase, { params: { id: second } })
  const apart = await getCase(second)
  expect(apart).toMatchObject({ state: "open", closure: null, joinedTo: null })
  expect(apart.promises.map(({ id }) => id)).toEqual([promise])
  expect((await getCase(main)).notes).toEqual([])
  expect(await openings()).toBe((before ?? 0) + 2)
})

test("cases of two customers are never put on one page, and a closed one is not joined", async () => {
  const ours = await open("Fee", "ada@customers.example")
  const theirs = await open("Fee", "bea@customers.example")
  const refused = await bruno.ask(contracts.joinCase, { params: { id: ours }, body: { to: theirs } })
  expect(refused).toMatchObject({ status: 409, body: { code: "cannot-join-two-customers" } })
  expect((await bruno.ask(contracts.joinCase, { params: { id: ours }, body: { to: ours } })).status).toBe(409)
  const closed = await open("Shouts")
  await ewa.call(contracts.closeCase, {
    params: { id: closed },
    body: { how: "abuse", reason: "Threats.", appeal: "Write here." },
  })
  expect((await bruno.ask(contracts.joinCase, { params: { id: ours }, body: { to: closed } })).status).toBe(409)
  expect((await chidi.ask(contracts.joinCase, { params: { id: ours }, body: { to: theirs } })).status).toBe(404)
})

test("two colleagues who join two cases to one another at once leave one of them open", async () => {
  const [one, other] = [await open("Twice told"), await open("Told twice")]
  const results = await Promise.allSettled([join(one, other), join(other, one)])
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  const states = [(await getCase(one)).state, (await getCase(other)).state].toSorted()
  expect(states).toEqual(["closed", "open"])
})
