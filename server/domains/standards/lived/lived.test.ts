import { expect, test } from "vitest"
import { acknowledgeStandard, requestAcknowledgement } from "#contracts/acknowledgements.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { getLived, type signs } from "#contracts/lived.ts"
import { signIn } from "#contracts/people.ts"
import { giveKudos, listKudos, withdrawKudos } from "#contracts/recognition.ts"
import { finishFix, openCase, planFix, setCause } from "#contracts/recovery.ts"
import { draftStandard, getStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-02-10T09:00:00Z")
const { amara, bruno, chidi, ewa, units } = await openBank(house)
const { id } = await ewa.call(draftStandard, {
  body: { title: "Own it", behaviour: "We own it", why: "", looksLike: "", notLike: "", toward: "both" },
})
const params = { id }
const lived = () => amara.call(getLived, { params })
const sign = async (name: (typeof signs)[number]) => (await lived()).signs.find((one) => one.sign === name)
const thank = () =>
  amara.call(giveKudos, { body: { people: [chidi.id], words: "Stayed until it was solved.", standardId: id } })
/** Sessions have run out by then: everybody signs in anew. */
async function goTo(instant: string) {
  house.clock.advance(new Date(instant).getTime() - house.ctx.now().getTime())
  for (const [name, caller] of Object.entries({ amara, bruno, chidi, ewa }))
    await caller.call(signIn, { body: { login: `${name}@harbour.example`, password: "a long enough password" } })
}

test("a draft is nobody's to live", async () => {
  expect((await amara.ask(getLived, { params })).status).toBe(404)
  await ewa.call(publishStandard, { params })
  expect(await lived()).toMatchObject({ since: "2026-02", asked: null })
})

test("where nothing happened there are twelve months of nothing, and not no months", async () => {
  const { months, signs } = await lived()
  expect([months[0], months.at(-1)]).toEqual(["2025-03", "2026-02"])
  expect(signs).toHaveLength(9)
  for (const { counts, last, newest } of signs) expect([counts, last, newest]).toEqual([Array(12).fill(0), null, []])
})

test("thanks count in the month of their day here, as many as the board lists", async () => {
  await thank()
  await thank()
  const taken = await thank()
  await amara.call(withdrawKudos, { params: taken })
  // Half past midnight in Lisbon's summer: still the day before in Greenwich.
  await goTo("2026-04-30T23:30:00Z")
  await thank()
  const kudos = await sign("kudos")
  expect((await lived()).months.slice(-4)).toEqual(["2026-02", "2026-03", "2026-04", "2026-05"])
  expect(kudos?.counts.slice(-4)).toEqual([2, 0, 0, 1])
  expect(kudos?.last).toBe("2026-05-01")
  const { items } = await amara.call(listKudos, { query: { standard: id } })
  expect(kudos?.counts.reduce((sum, n) => sum + n)).toBe(items.length)
  expect(kudos?.newest.map(({ id, href }) => [id, href])).toEqual(
    items.map(({ id }) => [id, `/board?kudos=${id}`]).slice(0, 3),
  )
})

test("it is said how many of those who were asked have said yes, and of nobody whether they did", async () => {
  await ewa.call(requestAcknowledgement, { params, body: { dueOn: null } })
  const { versions } = await amara.call(getStandard, { params })
  await amara.call(acknowledgeStandard, {
    params,
    body: { contentHash: versions[0]?.contentHash ?? "", language: "en", answer: null },
  })
  expect((await lived()).asked).toEqual({ people: 7, saidYes: 1 })
  expect((await sign("acknowledgements"))?.counts.at(-1)).toBe(1)
  expect(JSON.stringify(await lived())).not.toContain(amara.id)
})

test("a case broke it where a fix that cites it answers the case or its cause", async () => {
  const open = async (subject: string) =>
    (await amara.call(openCase, { body: { subject, unitId: units.north, customer: null } })).id
  const cases = [await open("Sent from one to the next"), await open("Nobody called back"), await open("The rain")]
  const cause = { name: "Nobody owned it", parentId: null, avoidable: true }
  const { id: causeId } = await bruno.call(setCause, {
    params: { id: cases[0] ?? "" },
    body: { cause, ownError: true },
  })
  const { id: fixId } = await bruno.call(planFix, {
    body: {
      causeId,
      title: "One name on each case",
      what: "Whoever hears of it keeps it",
      ownerId: bruno.id,
      dueOn: "2026-05-20",
      landsIn: "standard",
      standardId: id,
      measure: "nps",
      unitId: units.north,
    },
  })
  expect((await sign("cases"))?.counts.at(-1)).toBe(1)
  await bruno.call(setCause, { params: { id: cases[1] ?? "" }, body: { cause: { id: causeId }, ownError: true } })
  expect((await sign("cases"))?.counts.at(-1)).toBe(2)
  expect((await sign("fixes"))?.last).toBeNull()
  expect((await sign("cases"))?.newest.map(({ href }) => href)).toEqual(
    expect.arrayContaining([`/cases/${cases[0]}`, `/cases/${cases[1]}`]),
  )
  await bruno.call(finishFix, { params: { id: fixId }, body: { doneOn: "2026-04-30", weDid: "One name" } })
  expect(await sign("fixes")).toMatchObject({
    last: "2026-04-30",
    newest: [{ title: "One name on each case", href: `/fixes/${fixId}` }],
  })
})

test("the newest of what cites it is listed as far as the reader may see it; the count is everybody's", async () => {
  const asSeenBy = async (caller: typeof chidi) =>
    (await caller.call(getLived, { params })).signs.find((one) => one.sign === "cases")
  const [here, elsewhere] = [await asSeenBy(amara), await asSeenBy(chidi)]
  expect(here?.counts).toEqual(elsewhere?.counts)
  expect([here?.newest.length, elsewhere?.newest]).toEqual([2, []])
})

test("a day in the line-up counts once, for however many teams, and tomorrow's card not yet", async () => {
  const at = (unitId: string, day: string) => bruno.ask(getLineUp, { params: { unitId, day } })
  for (const unit of [units.north, units.south])
    await ewa.ask(getLineUp, { params: { unitId: unit, day: "2026-05-01" } })
  await at(units.north, "2026-05-02")
  expect(await sign("line-ups")).toMatchObject({ last: "2026-05-01" })
  expect((await sign("line-ups"))?.counts.at(-1)).toBe(1)
  expect((await sign("line-ups"))?.newest.map(({ title }) => title)).toEqual(["North"])
})

test("months later the silence is there, month for month", async () => {
  await goTo("2026-09-15T09:00:00Z")
  const kudos = await sign("kudos")
  expect(kudos?.counts).toEqual([0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0])
  expect(kudos?.last).toBe("2026-05-01")
})
