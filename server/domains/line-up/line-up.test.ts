import { randomUUID } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { getLineUp, listLineUpChoices, swapPart, takeBackSwap } from "#contracts/line-up.ts"
import { attendMyLineUp } from "#contracts/line-up-round.ts"
import { changeUnit } from "#contracts/people.ts"
import { giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { finishFix, makePromise, openCase, planFix, setCause } from "#contracts/recovery.ts"
import { draftStandard, publishStandard, retireStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, dana, ewa, grace, units } = await openBank(house)

const today = "2026-03-02"
const tomorrow = "2026-03-03"
const ofNorth = (day: string) => ({ params: { unitId: units.north, day } })

const mine = (day: "today" | "tomorrow") => ({ params: { unitId: "mine" as const, day } })

async function keepStandard(title: string): Promise<string> {
  const { id } = await ewa.call(draftStandard, {
    body: { title, behaviour: `We do ${title}`, why: "", looksLike: "", notLike: "", toward: "both" },
  })
  await ewa.call(publishStandard, { params: { id } })
  return id
}

test("a team with nothing yet has a card all the same: a question", async () => {
  const card = await dana.call(getLineUp, mine("today"))
  expect(card).toMatchObject({
    unit: { name: "South" },
    day: today,
    standard: null,
    story: null,
    miss: null,
    promises: [],
  })
  expect(card.question).toEqual({ by: "house", key: "one-small-thing" })
})

describe("North's card", () => {
  let kudosId: string
  const standards: Record<string, string> = {}

  beforeAll(async () => {
    for (const title of ["Safety first", "Listen first", "Own it"]) standards[title] = await keepStandard(title)
    await dana.call(giveKudos, { body: { people: [chidi.id], words: "Stayed until the till was right." } })
    kudosId = (await bruno.call(giveKudos, { body: { people: [amara.id], words: "Walked a customer to the tram." } }))
      .id
    const { id: caseId } = await amara.call(openCase, {
      body: {
        subject: "Amara Okafor let me wait for an hour, says Peter Miller",
        unitId: units.north,
        customer: { name: "Peter Miller", email: null, language: null },
      },
    })
    const { id: causeId } = await bruno.call(setCause, {
      params: { id: caseId },
      body: { cause: { name: "One counter at noon", parentId: null, avoidable: true }, ownError: true },
    })
    await bruno.call(makePromise, {
      params: { id: caseId },
      body: { what: "Call Mr Miller", dueAt: "2026-03-02T15:00:00Z" },
    })
    await bruno.call(makePromise, {
      params: { id: caseId },
      body: { what: "Send the letter", dueAt: "2026-03-03T15:00:00Z" },
    })
    const { id: fixId } = await bruno.call(planFix, {
      body: {
        causeId,
        title: "Third counter",
        what: "Move breaks",
        ownerId: bruno.id,
        dueOn: today,
        landsIn: "process",
        measure: "nps",
        unitId: units.north,
      },
    })
    await bruno.call(finishFix, { params: { id: fixId }, body: { doneOn: today, weDid: "Three counters at noon." } })
  })

  test("holds the first standard, the team's own story, the miss with what changed, and what is promised for that day", async () => {
    expect(await amara.call(getLineUp, ofNorth(today))).toMatchObject({
      unit: { name: "North" },
      standard: { name: "Safety first", behaviour: "We do Safety first" },
      story: {
        kudosId,
        words: "Walked a customer to the tram.",
        people: [{ name: "Amara Okafor" }],
        fromCustomer: false,
      },
      miss: { weDid: "Three counters at noon." },
      promises: [{ what: expect.stringMatching(/^Call /), owner: "Bruno Reis" }],
      may: { swap: false },
    })
  })

  test("names neither customers nor staff in the miss, and no customer in what is promised", async () => {
    const { miss, promises } = await amara.call(getLineUp, ofNorth(today))
    expect(miss?.words).toContain("wait for an hour")
    expect(miss?.words).not.toMatch(/Amara|Okafor|Peter|Miller/)
    expect(promises[0]?.what).not.toContain("Miller")
  })

  test("passes over a case whose words are glad, as it tells a team nothing", async () => {
    await dana.call(openCase, {
      body: {
        subject: "All good, thank you very much!",
        unitId: units.south,
        customer: { name: "Rosa Lima", email: null, language: null },
      },
    })
    expect((await dana.call(getLineUp, mine("tomorrow"))).miss).toBeNull()
  })

  test("is the same for everyone who asks, also when two ask first at once", async () => {
    const [one, other] = await Promise.all([
      bruno.call(getLineUp, ofNorth(tomorrow)),
      amara.call(getLineUp, mine("tomorrow")),
    ])
    expect(one.id).toBe(other.id)
    expect(one.standard?.name).toBe("Listen first")
    expect(one.promises).toMatchObject([{ what: "Send the letter" }])
  })

  test("tells another story the next day, and never the same miss twice", async () => {
    const next = await amara.call(getLineUp, ofNorth(tomorrow))
    expect(next.story?.people).toEqual([{ id: chidi.id, name: "Chidi Eze" }])
    expect(next.miss).toBeNull()
  })

  test("does not repeat a standard until all have had their turn", async () => {
    const days = ["2026-03-04", "2026-03-05", "2026-03-06"]
    const shown: string[] = []
    for (const day of days) shown.push((await bruno.call(getLineUp, ofNorth(day))).standard?.name ?? "")
    expect(shown).toEqual(["Own it", "Safety first", "Listen first"])
  })

  test("is neither made for days gone by nor far ahead", async () => {
    expect((await bruno.ask(getLineUp, ofNorth("2026-02-20"))).status).toBe(404)
    expect((await bruno.ask(getLineUp, ofNorth("2026-05-01"))).status).toBe(404)
  })

  test("is not there for another team; a steward sees every team's", async () => {
    expect((await chidi.ask(getLineUp, ofNorth(today))).status).toBe(404)
    expect((await dana.ask(getLineUp, ofNorth(today))).status).toBe(404)
    expect((await ewa.call(getLineUp, ofNorth(today))).may.swap).toBe(true)
    expect((await house.stranger().ask(getLineUp, mine("today"))).status).toBe(401)
  })

  test("has its parts swapped by its lead, and by nobody else", async () => {
    const body = { part: "standard" as const, id: standards["Own it"] as string }
    expect((await amara.ask(swapPart, { ...ofNorth(today), body })).status).toBe(403)
    expect((await dana.ask(swapPart, { ...ofNorth(today), body })).status).toBe(404)
    await bruno.call(swapPart, { ...ofNorth(today), body })
    const card = await amara.call(getLineUp, ofNorth(today))
    expect(card.standard?.name).toBe("Own it")
    expect(card.question).toEqual({ by: "house", key: "where-it-matters" })
    const own = { by: "lead" as const, words: "Who needs help today?" }
    await bruno.call(swapPart, { ...ofNorth(today), body: { part: "question", question: own } })
    await bruno.call(swapPart, { ...ofNorth(today), body: { part: "miss", id: null } })
    expect(await amara.call(getLineUp, ofNorth(today))).toMatchObject({ question: own, miss: null })
  })

  test("asks another question of the house, which each reader's screen says in their language", async () => {
    const question = { by: "house" as const, key: "in-a-hurry" as const }
    await bruno.call(swapPart, { ...ofNorth(today), body: { part: "question", question } })
    expect((await amara.call(getLineUp, ofNorth(today))).question).toEqual(question)
  })

  test("hangs on the wall in the team's language: its own, else that of the unit above, else the organisation's", async () => {
    const spoken = async () => (await amara.call(getLineUp, ofNorth(today))).language
    const speak = (id: string, name: string, language: string | null) =>
      grace.call(changeUnit, {
        params: { id },
        body: { name, kind: "front", timeZone: null, leadId: bruno.id, language },
      })
    expect(await spoken()).toBe("en")
    await speak(units.company, "Harbour Bank", "pt")
    expect(await spoken()).toBe("pt")
    await speak(units.north, "North", "es")
    expect(await spoken()).toBe("es")
    await speak(units.north, "North", null)
    await speak(units.company, "Harbour Bank", null)
  })

  test("offers what its parts can be swapped for, and takes nothing else", async () => {
    const choices = await bruno.call(listLineUpChoices, ofNorth(today))
    expect(choices.standards.map(({ name }) => name)).toEqual(["Safety first", "Listen first", "Own it"])
    expect(choices.stories.map(({ words }) => words)).toEqual([
      "Walked a customer to the tram.",
      "Stayed until the till was right.",
    ])
    expect(choices.misses).toMatchObject([{ weDid: "Three counters at noon." }])
    expect(choices.questions).toContain("in-a-hurry")
    const foreign = { part: "miss" as const, id: standards["Own it"] as string }
    expect((await bruno.ask(swapPart, { ...ofNorth(today), body: foreign })).status).toBe(404)
    await bruno.call(swapPart, { ...ofNorth(today), body: { part: "miss", id: choices.misses[0]?.caseId ?? null } })
    expect((await bruno.call(getLineUp, ofNorth(today))).miss?.weDid).toBe("Three counters at noon.")
  })

  test("is on the Trace of what it tells of, and does not lead on to the other things it tells of", async () => {
    const { miss, id } = await bruno.call(getLineUp, ofNorth(today))
    const { nodes } = await bruno.call(getTrace, { params: { kind: "case", id: miss?.caseId as string } })
    expect(nodes.map((node) => node.id)).toContain(id)
    expect(nodes.map(({ kind }) => kind)).not.toContain("kudos")
    const own = await bruno.call(getTrace, { params: { kind: "line-up", id } })
    expect(own.nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["kudos", "case", "fix", "standard"]))
    const hidden = await chidi.ask(getTrace, { params: { kind: "line-up", id } })
    expect(hidden.status).toBe(404)
  })

  test("has its swaps taken back one after another by its lead, each as it stood before", async () => {
    const params = { unitId: units.north, day: "2026-03-04" }
    const card = () => bruno.call(getLineUp, { params })
    const before = await card()
    expect(before.swapped).toBeNull()
    expect((await bruno.ask(takeBackSwap, { params })).status).toBe(404)
    await bruno.call(swapPart, { params, body: { part: "standard", id: standards["Safety first"] as string } })
    await bruno.call(swapPart, { params, body: { part: "story", id: null } })
    expect(await card()).toMatchObject({ standard: { name: "Safety first" }, story: null, swapped: "story" })
    expect((await amara.call(getLineUp, { params })).swapped).toBeNull()
    expect((await amara.ask(takeBackSwap, { params })).status).toBe(403)
    expect(await bruno.call(takeBackSwap, { params })).toEqual({ part: "story" })
    expect(await bruno.call(takeBackSwap, { params })).toEqual({ part: "standard" })
    expect(await card()).toEqual(before)
  })

  test("loses its story when those thanks are withdrawn", async () => {
    await bruno.call(withdrawKudos, { params: { id: kudosId } })
    expect((await amara.call(getLineUp, ofNorth(today))).story).toBeNull()
  })
  test("has the next standard once its own is retired, unless somebody has been there already", async () => {
    const named = async (day: string) => (await amara.call(getLineUp, ofNorth(day))).standard?.name
    const retire = (title: string) => ewa.call(retireStandard, { params: { id: standards[title] as string } })
    expect([await named(today), await named(tomorrow)]).toEqual(["Own it", "Listen first"])
    await retire("Listen first")
    expect([await named(today), await named(tomorrow)]).toEqual(["Own it", "Own it"])
    await amara.call(attendMyLineUp, { body: { key: randomUUID() } })
    await retire("Own it")
    expect([await named(today), await named(tomorrow)]).toEqual(["Own it", "Safety first"])
  })
})
