import { expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import * as contracts from "#contracts/leadership.ts"
import { getLived } from "#contracts/lived.ts"
import { signIn } from "#contracts/people.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

// Half past midnight in Lisbon's summer: the day before in Greenwich.
const house = await openTestHouse("2026-06-30T23:30:00Z")
const { amara, bruno, dana, ewa, farid } = await openBank(house)
const today = "2026-07-01"
const leaders = async (who = amara) => who.call(contracts.getLeaders, {})
const leader = async (name: string) => (await leaders()).leaders.find(({ person }) => person.name === name)
const promise = (who: typeof amara, what: string, dueOn: string) =>
  who.call(contracts.commit, { body: { what, dueOn } })
const hours = (amount: number, corrects: string | null = null) =>
  bruno.ask(contracts.logDeed, { body: { kind: "front-line-hours", amount, day: today, corrects } })

async function later(days: number) {
  house.clock.advance(days * 86_400_000)
  for (const [name, caller] of Object.entries({ amara, bruno, dana, ewa, farid }))
    await caller.call(signIn, { body: { login: `${name}@harbour.example`, password: "a long enough password" } })
}

test("a member commits to nothing here, and a day that has passed is no promise", async () => {
  const body = { what: "Two hours at the till", dueOn: today }
  expect((await amara.ask(contracts.commit, { body })).status).toBe(403)
  // It is still June in Greenwich, and July where the bank is.
  const late = await bruno.ask(contracts.commit, { body: { ...body, dueOn: "2026-06-30" } })
  expect(late.body).toMatchObject({ status: 400, code: "not-a-day-to-come" })
})

test("kept and not kept stand alike before everybody: by the leader's word, and without one by the date", async () => {
  const kept = await promise(bruno, "Two hours at the till", today)
  const broken = await promise(bruno, "Call five customers who left", today)
  await promise(dana, "Read every complaint of June", today)
  await promise(dana, "Lead a line-up a week", "2026-07-31")
  await bruno.call(contracts.tellOutcome, { params: kept, body: { kept: true } })
  expect((await bruno.call(contracts.getMyLeading, {})).due).toMatchObject([{ id: broken.id, state: "open" }])
  await later(1)
  await bruno.call(contracts.tellOutcome, { params: broken, body: { kept: false, words: "I reached two of them." } })
  expect((await leader("Bruno Reis"))?.commitments).toMatchObject([
    { what: "Two hours at the till", state: "kept" },
    { what: "Call five customers who left", state: "not-kept", words: "I reached two of them." },
  ])
  expect((await leader("Dana Novak"))?.commitments.map(({ state }) => state)).toEqual(["not-kept", "open"])
  const names = (await leaders()).leaders.map(({ person }) => person.name)
  expect(names).toEqual(["Bruno Reis", "Dana Novak"])
})

test("a leader's own day asks for a word on what is due, and no longer once it was given", async () => {
  const { due } = await dana.call(contracts.getMyLeading, {})
  expect(due).toMatchObject([{ what: "Read every complaint of June", state: "not-kept" }])
  const [first] = due
  await dana.call(contracts.tellOutcome, { params: { id: first?.id ?? "" }, body: { kept: true } })
  expect((await dana.call(contracts.getMyLeading, {})).due).toEqual([])
  expect((await leader("Dana Novak"))?.commitments[0]).toMatchObject({ state: "kept-late" })
  expect((await amara.call(contracts.getMyLeading, {})).due).toEqual([])
})

test("nobody speaks for another's commitment, and what was said stays in the ledger", async () => {
  const [mine] = (await leader("Dana Novak"))?.commitments ?? []
  const params = { id: mine?.id ?? "" }
  expect((await bruno.ask(contracts.tellOutcome, { params, body: { kept: false } })).status).toBe(404)
  await dana.call(contracts.tellOutcome, { params, body: { kept: false, words: "I had skipped two." } })
  expect((await leader("Dana Novak"))?.commitments[0]).toMatchObject({ state: "not-kept", words: "I had skipped two." })
  expect(await house.ctx.db.selectFrom("leadership_outcome").select("id").execute()).toHaveLength(4)
})

test("deeds are summed by kind, and a mistake is mended by a row in the place of the wrong one, once", async () => {
  const { body } = await hours(30)
  const wrong = (body as { id: string }).id
  await hours(1)
  expect((await leader("Bruno Reis"))?.deeds).toEqual([{ kind: "front-line-hours", amount: 31 }])
  expect((await hours(3, wrong)).status).toBe(201)
  expect((await leader("Bruno Reis"))?.deeds).toEqual([{ kind: "front-line-hours", amount: 4 }])
  expect((await hours(5, wrong)).body).toMatchObject({ status: 409, code: "already-corrected" })
  const foreign = await dana.ask(contracts.logDeed, {
    body: { kind: "front-line-hours", amount: 0, day: today, corrects: wrong },
  })
  expect(foreign.status).toBe(404)
  expect((await hours(0)).body).toMatchObject({ code: "nothing-done" })
  const far = { kind: "cases-taken" as const, amount: 1, day: "2026-05-01" }
  expect((await bruno.ask(contracts.logDeed, { body: far })).body).toMatchObject({ code: "not-lately" })
  expect((await bruno.call(contracts.getMyLeading, {})).deeds.map(({ amount }) => amount)).toEqual([3, 1])
})

test("a decision of weight stands with the standards it serves and costs, and Trace walks it from the standard", async () => {
  const keep = async (title: string) => {
    const { id } = await ewa.call(draftStandard, {
      body: { title, behaviour: title, why: "", looksLike: "", notLike: "", toward: "both" },
    })
    await ewa.call(publishStandard, { params: { id } })
    return id
  }
  const [swift, personal] = [await keep("Answer today"), await keep("A person answers")]
  const body = {
    title: "Close the counter on Saturdays",
    why: "Too few come, and the telephone waits.",
    day: today,
    standards: [
      { id: swift, effect: "serves" as const },
      { id: personal, effect: "costs" as const },
    ],
  }
  const { id } = await farid.call(contracts.recordDecision, { body })
  const unknown = { ...body, standards: [{ id, effect: "costs" as const }] }
  expect((await farid.ask(contracts.recordDecision, { body: unknown })).status).toBe(404)
  const { decisions } = await leaders()
  expect(decisions).toMatchObject([
    {
      title: body.title,
      by: { name: "Farid Haddad" },
      standards: [{ name: "Answer today" }, { name: "A person answers" }],
    },
  ])
  const trace = await amara.call(getTrace, { params: { kind: "standard", id: personal } })
  expect(trace.links).toContainEqual({
    from: { kind: "decision", id },
    verb: "costs",
    to: { kind: "standard", id: personal },
  })
  const { id: later } = await farid.call(contracts.recordDecision, {
    body: { ...body, title: "Close it at noon", corrects: id },
  })
  expect(await amara.call(contracts.getDecision, { params: { id } })).toMatchObject({
    title: body.title,
    correctedBy: later,
  })
  expect((await amara.ask(contracts.getDecision, { params: { id: personal } })).status).toBe(404)
  const on = async (standardId: string) =>
    (await amara.call(contracts.listDecisionsOn, { params: { id: standardId } })).decisions
  expect(await on(personal)).toMatchObject([{ id: later, title: "Close it at noon", effect: "costs" }])
  expect(await on(swift)).toMatchObject([{ effect: "serves" }])
  const lived = await amara.call(getLived, { params: { id: personal } })
  expect(lived.signs.find(({ sign }) => sign === "decisions")).toMatchObject({ last: today })
  expect((await leaders()).decisions.map(({ title }) => title)).toEqual(["Close it at noon"])
})

test("after thirteen weeks a page begins anew, and the ledger keeps all of it", async () => {
  await later(125)
  expect(await leaders()).toMatchObject({ leaders: [], decisions: [] })
  expect(await house.ctx.db.selectFrom("leadership_commitment").select("id").execute()).toHaveLength(4)
})
