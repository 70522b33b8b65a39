import { beforeAll, expect, test } from "vitest"
import { countThemes, listFeedback } from "#contracts/feedback.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { listProposals } from "#contracts/recognition.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, ewa, units } = await openBank(house)
const form = { "content-type": "application/x-www-form-urlencoded" }

async function demonstrate(fields: Record<string, string>) {
  const { id } = await bruno.call(contracts.startDemonstration, {})
  const { link } = await bruno.call(contracts.getDemonstration, { params: { id } })
  const { pathname, searchParams } = new URL(link.url)
  const sent = new URLSearchParams({ ...Object.fromEntries(searchParams), ...fields })
  await house.stranger().request("POST", pathname, sent.toString(), form)
  await house.drain()
  return bruno.call(contracts.getDemonstration, { params: { id } })
}

let caseId = ""
beforeAll(async () => {
  caseId = (
    await demonstrate({ "how-was-it": "1", "what-happened": "My card was refused twice, and the queue was long." })
  ).caseId as string
  await demonstrate({ "how-was-it": "5", "what-happened": "Amara was wonderful and so kind to us." })
  await bruno.call(contracts.makePromise, {
    params: { id: caseId },
    body: { what: "Call you", dueAt: "2026-03-02T15:00:00Z" },
  })
  const { id: causeId } = await bruno.call(contracts.setCause, {
    params: { id: caseId },
    body: { cause: { name: "Card machine", parentId: null, avoidable: true }, ownError: true },
  })
  expect(causeId).toEqual(expect.any(String))
})

const marks = async () => ({
  feedback: (await bruno.call(listFeedback, { query: { words: "any" } })).items.map((row) => row.demonstration),
  cases: (await bruno.call(contracts.listCases, { query: {} })).items.map((row) => row.demonstration),
  spot: (await bruno.call(contracts.listCasesOnTheSpot, {})).cases.map((row) => row.demonstration),
  mine: (await bruno.call(contracts.listMyWork, {})).cases.map((row) => row.demonstration),
  promised: (await bruno.call(contracts.listMyWork, {})).promises.map((row) => row.demonstration),
  promises: (await bruno.call(contracts.listMyPromises, {})).open.map((row) => row.demonstration),
})

test("what came of a demonstration is marked as that in every list", async () => {
  expect(await marks()).toEqual({
    feedback: [true, true],
    cases: [true],
    spot: [true],
    mine: [true],
    promised: [true],
    promises: [true],
  })
  await amara.call(contracts.openCase, { body: { subject: "A real one", unitId: units.north, customer: null } })
  const { items } = await bruno.call(contracts.listCases, { query: {} })
  expect(items.map(({ subject, demonstration }) => [subject === "A real one", demonstration])).toEqual([
    [true, false],
    [false, true],
  ])
})

test("no figure counts it: themes, causes, what is promised in the line-up, proposals of thanks", async () => {
  expect(await bruno.call(countThemes, { query: {} })).toEqual({ comments: 0, uncoded: 0, themes: [] })
  const { causes } = await bruno.call(contracts.listCauses, {})
  expect(causes).toMatchObject([{ name: "Card machine", cases: 0 }])
  const card = await bruno.call(getLineUp, { params: { unitId: units.north, day: "2026-03-02" } })
  expect(card).toMatchObject({ promises: [], miss: { words: "A real one" } })
  expect((await amara.call(listProposals, { query: {} })).count).toBe(0)
})

test("cleared away, it is in no list any more; what is real stays, the case can still be opened, and a new one is shown", async () => {
  expect(await ewa.call(contracts.getDemonstrations, {})).toEqual({ answers: 2, cases: 1 })
  expect((await amara.ask(contracts.clearDemonstrations, {})).status).toBe(403)
  await Promise.all([ewa.call(contracts.clearDemonstrations, {}), ewa.call(contracts.clearDemonstrations, {})])
  expect(await ewa.call(contracts.getDemonstrations, {})).toEqual({ answers: 0, cases: 0 })
  const { cases, ...rest } = await marks()
  expect(cases).toEqual([false])
  expect(rest).toMatchObject({ feedback: [], promised: [], promises: [] })
  expect(await bruno.call(contracts.getCase, { params: { id: caseId } })).toMatchObject({ demonstration: true })
  const cleared = await house.ctx.db
    .selectFrom("platform_audit")
    .select("deed")
    .where("deed", "=", "demonstrations-cleared")
    .execute()
  expect(cleared).toHaveLength(1)
  house.clock.advance(60_000)
  await demonstrate({ "how-was-it": "1", "what-happened": "The door was shut." })
  expect((await marks()).feedback).toEqual([true])
})
