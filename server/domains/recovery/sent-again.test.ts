import { randomUUID } from "node:crypto"
import { describe, expect, test } from "vitest"
import { noteFriction, readEarlySignals } from "#contracts/early-signals.ts"
import { listOutbox } from "#contracts/house.ts"
import { giveKudos } from "#contracts/recognition.ts"
import * as contracts from "#contracts/recovery.ts"
import { forgetRequests } from "#platform/http/once.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { answerAsCustomer } from "#tests/support/put-right.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, grace, units } = await openBank(house)

/**
 * A second tap, or "try again" after the answer was lost: two at once, and once more. With the key that the screens send, and without one as programs
 * may.
 */
const thrice = async <T>(send: (key: string | null) => Promise<T>, key: string | null = randomUUID()): Promise<T[]> => [
  ...(await Promise.all([send(key), send(key)])),
  await send(key),
]
const eachWay = { "with its key": () => randomUUID() as string | null, "without a key": () => null }

const openCase = async () => {
  const { id } = await bruno.call(contracts.openCase, {
    body: {
      subject: "Charged twice",
      unitId: units.north,
      customer: { name: "Rosa Vidal", email: "rosa@customers.example", language: null },
    },
  })
  return id
}
const mailsToCustomers = async () =>
  (await grace.call(listOutbox, {})).mails.filter(({ purpose }) => purpose === "case-reply").length
const look = (id: string) => bruno.call(contracts.getCase, { params: { id } })

const about = (id: string) => ({ params: { id } })
const reply = { words: "We are sorry, and look into it.", channel: "mail" } as const
const gift = { kind: "gift", amountMinor: 800, words: "For the wait" }
const apology = { kind: "apology", amountMinor: 0, words: "We are sorry" }

describe.each(Object.entries(eachWay))("what is sent again %s", (_way, keyed) => {
  test("reaches the customer once", async () => {
    const id = await openCase()
    const before = await mailsToCustomers()
    const sent = await thrice(
      (key) => bruno.call(contracts.writeToCustomer, { ...about(id), body: reply }, key),
      keyed(),
    )
    expect(new Set(sent.map((one) => one.id)).size).toBe(1)
    expect((await look(id)).messages).toHaveLength(1)
    expect(await mailsToCustomers()).toBe(before + 1)
  })

  test("is given once, and corrected once", async () => {
    const id = await openCase()
    const [given] = await thrice((key) => bruno.call(contracts.giveRemedy, { ...about(id), body: gift }, key), keyed())
    expect((await look(id)).remedies).toHaveLength(1)
    const back = { ...about(given?.id ?? ""), body: { amountMinor: 400, words: "Only half was meant" } }
    await thrice((key) => bruno.call(contracts.takeBackRemedy, back, key), keyed())
    expect((await look(id)).remedies).toMatchObject([{ id: given?.id, amount: { minor: 400 } }])
  })

  test("opens one case, from a note or a form", async () => {
    const count = async () => (await grace.call(contracts.listCases, { query: { limit: 100 } })).items.length
    const before = await count()
    await thrice((key) => amara.call(contracts.noteCase, { body: { words: "A lady waited an hour" } }, key), keyed())
    const body = { subject: "Waited an hour", unitId: units.north }
    await thrice((key) => amara.call(contracts.openCase, { body }, key), keyed())
    expect(await count()).toBe(before + 2)
  })

  test("is promised once, in a case and after a call", async () => {
    const id = await openCase()
    const promise = { what: "Call her", dueAt: "2026-03-03T12:00:00Z" }
    await thrice((key) => bruno.call(contracts.makePromise, { ...about(id), body: promise }, key), keyed())
    expect((await look(id)).promises).toHaveLength(1)
    const owed = async () => (await amara.call(contracts.listMyPromises, {})).open.length
    const before = await owed()
    const body = { ...promise, to: { name: `Mr Silva, ${_way}` }, madeIn: "call" as const }
    await thrice((key) => amara.call(contracts.makePromiseTo, { body }, key), keyed())
    expect(await owed()).toBe(before + 1)
  })

  test("is handed on once", async () => {
    const id = await openCase()
    const body = { to: grace.id, reason: "She knows them" }
    await thrice((key) => bruno.ask(contracts.handOffCase, { ...about(id), body }, key), keyed())
    expect((await grace.call(contracts.getCase, about(id))).owner.id).toBe(grace.id)
  })

  test("is one note, one near miss and one thanks", async () => {
    const id = await openCase()
    await thrice(
      (key) => bruno.call(contracts.addNote, { ...about(id), body: { words: "She rang again." } }, key),
      keyed(),
    )
    expect((await look(id)).notes).toHaveLength(1)
    const friction = { what: `The till would not open, ${_way}`, unitId: units.north }
    const before = (await amara.call(readEarlySignals, {})).noted
    await thrice((key) => amara.call(noteFriction, { body: friction }, key), keyed())
    expect((await amara.call(readEarlySignals, {})).noted).toBe(before + 1)
    const thanks = { people: [bruno.id], words: `For staying late, ${_way}` }
    const given = await thrice((key) => amara.call(giveKudos, { body: thanks }, key), keyed())
    expect(new Set(given.map((one) => one.id)).size).toBe(1)
  })
})

test("the answer says that it is the first one's, and is the same to the letter", async () => {
  const body = { subject: "Waited an hour", unitId: units.north }
  const [first, again] = [1, 2].map(() => amara.ask(contracts.openCase, { body }, "note-of-the-morning"))
  expect(await again).toMatchObject({ status: 201, body: (await first)?.body })
  const replayed = [(await first)?.headers, (await again)?.headers].map((headers) => headers?.["idempotency-replayed"])
  expect(replayed.sort()).toEqual(["true", undefined])
})

test("with a new key, or without one a while later, the same is meant once more", async () => {
  const id = await openCase()
  const note = (key: string | null) =>
    bruno.call(contracts.addNote, { ...about(id), body: { words: "She rang." } }, key)
  for (const key of [randomUUID(), randomUUID(), null, null]) await note(key)
  expect((await look(id)).notes).toHaveLength(3)
  house.clock.advance(10 * 60_000 + 1)
  await note(null)
  expect((await look(id)).notes).toHaveLength(4)
})

test("a question to the customer that a no came back to is asked anew, in the same words and within minutes", async () => {
  const id = await openCase()
  const ask = () => bruno.ask(contracts.askCustomer, { ...about(id), body: { words: "Is it right now?" } }, null)
  expect((await ask()).status).toBe(200)
  expect(await ask()).toMatchObject({ status: 409, body: { code: "already-asked" } })
  await answerAsCustomer(house, id, "no")
  expect((await ask()).status).toBe(200)
  expect((await look(id)).state).toBe("answered")
})

test("a key is good for one request: other words under it are refused, and nothing is done", async () => {
  const id = await openCase()
  const [key, other] = [randomUUID(), await openCase()]
  const write = (id: string, words: string) => bruno.ask(contracts.addNote, { ...about(id), body: { words } }, key)
  expect((await write(id, "She rang.")).status).toBe(201)
  expect(await write(id, "She came.")).toMatchObject({ status: 422, body: { code: "request-key-used" } })
  expect(await write(other, "She rang.")).toMatchObject({ status: 422 })
  expect([(await look(id)).notes.length, (await look(other)).notes.length]).toEqual([1, 0])
  expect(await bruno.ask(contracts.giveRemedy, { ...about(id), body: apology }, key)).toMatchObject({ status: 422 })
})

test("another person's key is another one, and tells nothing", async () => {
  const id = await openCase()
  const note = (by: typeof bruno) =>
    by.call(contracts.addNote, { ...about(id), body: { words: "She rang." } }, "one-and-the-same")
  const [his, hers] = [await note(bruno), await note(grace)]
  expect(his.id).not.toBe(hers.id)
  expect((await look(id)).notes).toHaveLength(2)
})

test("a deed that was refused may be tried again under its key", async () => {
  const id = await openCase()
  const key = randomUUID()
  const give = (by: typeof bruno) =>
    by.ask(contracts.giveRemedy, { ...about(id), body: { ...apology, kind: "cake" } }, key)
  expect(await give(bruno)).toMatchObject({ status: 400, body: { code: "unknown-remedy" } })
  await house.ctx.db
    .insertInto("recovery_remedy_kind")
    .values({ key: "cake", name: "Cake", has_amount: false, position: 99 })
    .execute()
  expect(await give(bruno)).toMatchObject({ status: 201 })
  expect((await look(id)).remedies).toHaveLength(1)
})

test("a key that is none is refused with a sentence, and one in quotes is the same as without", async () => {
  const id = await openCase()
  const note = (key: string) => bruno.ask(contracts.addNote, { ...about(id), body: { words: "She rang." } }, key)
  for (const key of ["short", "a".repeat(101), "with a space", "ünïcödé-key"])
    expect(await note(key)).toMatchObject({ status: 400, body: { code: "request-key-malformed" } })
  expect((await note("quoted-key")).body).toEqual((await note('"quoted-key"')).body)
})

test("after a day an answer is forgotten, and its key is a new one", async () => {
  const id = await openCase()
  const note = () => bruno.call(contracts.addNote, { ...about(id), body: { words: "She rang." } }, "yesterdays-key")
  await note()
  await forgetRequests(house.ctx)
  await note()
  expect((await look(id)).notes).toHaveLength(1)
  house.clock.advance(24 * 3_600_000)
  await forgetRequests(house.ctx)
  const { n } = await house.ctx.db
    .selectFrom("platform_request")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  expect(n).toBe(0)
  await note()
  expect((await look(id)).notes).toHaveLength(2)
})

test("a fix, planned again, is one fix", async () => {
  const { id: causeId } = await bruno.call(contracts.setCause, {
    params: { id: await openCase() },
    body: { cause: { name: "Two systems charge", parentId: null, avoidable: true }, ownError: true },
  })
  const plan = (key: string | null) =>
    bruno.call(
      contracts.planFix,
      {
        body: {
          causeId,
          title: "One system charges",
          what: "The old one only shows",
          ownerId: bruno.id,
          dueOn: "2026-03-10",
          landsIn: "process",
          measure: "nps",
          unitId: units.north,
        },
      },
      key,
    )
  const planned = await thrice(plan)
  expect(new Set(planned.map(({ id }) => id)).size).toBe(1)
  expect((await bruno.call(contracts.listFixes, {})).fixes).toHaveLength(1)
})
