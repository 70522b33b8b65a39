import { describe, expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { recordDecision } from "#contracts/leadership.ts"
import { markOf } from "#contracts/mark.ts"
import * as contracts from "#contracts/newsletter.ts"
import { giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { ctx } = house
const { amara, bruno, ewa, farid, grace, units } = await openBank(house)

const thank = (words: string) => bruno.call(giveKudos, { body: { people: [amara.id], words } })

async function draft() {
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  return { id, edition: await ewa.call(contracts.getEdition, { params: { id } }) }
}

/** Says an edition anew, as the screen that showed `seen` does. */
const edit = (id: string, body: { title: string; opening: string; parts: contracts.Part[] }, seen?: object) =>
  ewa.request("PUT", `/api/newsletter/editions/${id}/content`, JSON.stringify(body), {
    "content-type": "application/json",
    ...(seen && { "if-match": `"${markOf(contracts.editEdition.over, seen, { id })}"` }),
  })

const ownWords = (body: string): contracts.Part => ({ kind: "words", title: "", body, about: null })

describe("a draft", () => {
  test("writes itself from what happened: figures with their honest sentences, decisions, thanks", async () => {
    const fact = { unitId: units.north, dims: {}, low: 1, high: 5 }
    await recordFacts(
      ctx,
      Array.from({ length: 60 }, (_, n) => ({
        ...fact,
        measure: "csat",
        value: n % 3 === 0 ? 3 : 5,
        day: `2026-0${(n % 2) + 1}-${String((n % 27) + 1).padStart(2, "0")}`,
      })),
    )
    const content = { title: "Greet first", behaviour: "We greet.", why: "", looksLike: "", notLike: "" }
    const standard = await ewa.call(draftStandard, { body: { ...content, toward: "both" } })
    await ewa.call(publishStandard, { params: { id: standard.id } })
    await farid.call(recordDecision, {
      body: {
        title: "Close at noon",
        why: "Few come.",
        day: "2026-03-02",
        standards: [{ id: standard.id, effect: "costs" }],
      },
    })
    await thank("Stayed late to find a lost card.")
    await house.drain()
    const { edition } = await draft()
    expect(edition).toMatchObject({ state: "draft", fromDay: "2026-02-03", untilDay: "2026-03-02", number: null })
    expect(edition.opening).toBe("What happened from 3 February 2026 to 2 March 2026.")
    expect(edition.readers).toBe(7)
    const of = (kind: contracts.Part["kind"]) => edition.parts.filter((part) => part.kind === kind)
    expect(of("decision")).toMatchObject([{ title: "Close at noon", body: "Few come.\nCosts: Greet first" }])
    expect(of("thanks")).toMatchObject([{ title: "Amara Okafor", body: "“Stayed late to find a lost card.”" }])
    expect(of("measure")).toMatchObject([{ title: "Satisfied with us", about: null }])
    expect(of("measure")[0]?.body).toMatch(/^67%, between 54% and 77%, from 60 answers\. No signal: /)
  })

  test("is the steward's to write, and nobody else's to see", async () => {
    const { id } = await draft()
    for (const caller of [amara, bruno, farid]) {
      expect((await caller.ask(contracts.getEdition, { params: { id } })).status).toBe(403)
      expect((await caller.call(contracts.listEditions, {})).editions).toEqual([])
    }
    expect((await grace.call(contracts.listEditions, {})).editions.map((one) => one.id)).toContain(id)
  })

  test("is edited as a whole: order, words, what is left out, what is added", async () => {
    const { id, edition } = await draft()
    const parts = [ownWords("Thank you for this month."), ...edition.parts.toReversed().slice(0, 1)]
    expect((await edit(id, { title: "March", opening: "", parts })).status).toBe(200)
    expect(await ewa.call(contracts.getEdition, { params: { id } })).toMatchObject({ title: "March", parts })
  })

  test("written at by two, tells the second of the first before it writes over them", async () => {
    const { id, edition } = await draft()
    const mine = { title: "Mine", opening: "", parts: [ownWords("Mine.")] }
    expect((await edit(id, { ...mine, title: "Theirs" }, edition)).status).toBe(200)
    expect((await edit(id, mine, edition)).status).toBe(412)
    expect((await ewa.call(contracts.getEdition, { params: { id } })).title).toBe("Theirs")
    expect((await edit(id, mine)).status).toBe(200)
  })

  test("goes out only as it was seen, and says something", async () => {
    const { id, edition } = await draft()
    const mark = markOf(contracts.scheduleEdition.over, edition, { id })
    await edit(id, { title: "Nothing yet", opening: "", parts: [] })
    const send = (headers: Record<string, string>) =>
      ewa.request("PUT", `/api/newsletter/editions/${id}/schedule`, '{"at":null}', {
        "content-type": "application/json",
        ...headers,
      })
    expect((await send({ "if-match": `"${mark}"` })).status).toBe(412)
    expect((await send({})).body).toContain("edition-empty")
  })

  test("can be thrown away", async () => {
    const { id } = await draft()
    await ewa.call(contracts.discardEdition, { params: { id } })
    expect((await ewa.ask(contracts.getEdition, { params: { id } })).status).toBe(404)
  })

  test("tells of a day within the last year, or not at all", async () => {
    for (const fromDay of ["2026-03-03", "2025-01-01"])
      expect((await ewa.ask(contracts.draftEdition, { body: { fromDay } })).body).toMatchObject({
        code: "edition-day-out",
      })
  })
})

describe("its time", () => {
  test("is of the organisation's clock, and still to come", async () => {
    const { id } = await draft()
    const at = (day: string, time: string) =>
      ewa.ask(contracts.scheduleEdition, { params: { id }, body: { at: { day, time } } })
    expect((await at("2026-03-02", "07:59")).body).toMatchObject({ code: "send-time-passed" })
    // In Lisbon summer time begins on 29 March: half past eight there is half past seven in Greenwich.
    expect((await at("2026-03-30", "08:30")).body).toEqual({ sendAt: "2026-03-30T07:30:00.000Z" })
    await house.drain()
    expect(await ewa.call(contracts.getEdition, { params: { id } })).toMatchObject({ state: "scheduled", number: null })
    expect((await edit(id, { title: "Too late", opening: "", parts: [] })).body).toContain("edition-is-elsewhere")
    await ewa.call(contracts.unscheduleEdition, { params: { id } })
    expect(await ewa.call(contracts.getEdition, { params: { id } })).toMatchObject({ state: "draft", sendAt: null })
  })
})

test("without a mail server an edition is kept, stands in the archive, and what it told is not told again", async () => {
  const { id: kudosId } = await thank("Called every customer back before noon.")
  const { id, edition } = await draft()
  expect(edition.parts).toContainEqual(expect.objectContaining({ about: { kind: "kudos", id: kudosId } }))
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })
  await house.drain()
  const sent = await ewa.call(contracts.getEdition, { params: { id } })
  expect(sent).toMatchObject({ state: "sent", number: 1, progress: { kept: 7, waiting: 0, sent: 0 } })
  expect((await amara.call(contracts.listEditions, {})).editions).toMatchObject([{ id, number: 1 }])

  const again = await ewa.call(contracts.draftEdition, { body: { fromDay: "2026-02-01" } })
  const next = await ewa.call(contracts.getEdition, { params: { id: again.id } })
  expect(next.parts.flatMap(({ about }) => about?.id ?? [])).not.toContain(kudosId)

  const trace = await amara.call(getTrace, { params: { kind: "kudos", id: kudosId } })
  expect(trace.links).toContainEqual({
    from: { kind: "kudos", id: kudosId },
    verb: "told-in",
    to: { kind: "newsletter", id },
  })
})

test("thanks that are taken back are told no more: not in a draft, and not in what has gone out", async () => {
  const { id: kudosId } = await thank("Carried a pram up the stairs.")
  const { id, edition } = await draft()
  const told = edition.parts.filter(({ about }) => about?.id === kudosId)
  expect(told).toHaveLength(1)
  await edit(id, { title: "April", opening: "", parts: [ownWords("Thank you."), ...told] })
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })
  await house.drain()
  const { number } = await ewa.call(contracts.getEdition, { params: { id } })
  expect((await amara.request("GET", `/newsletter/${number}`)).body).toContain("pram")
  await bruno.call(withdrawKudos, { params: { id: kudosId } })
  expect((await amara.request("GET", `/newsletter/${number}`)).body).not.toContain("pram")
  expect((await ewa.call(contracts.getEdition, { params: { id } })).parts).toEqual([ownWords("Thank you.")])
})
