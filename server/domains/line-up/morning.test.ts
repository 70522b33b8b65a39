import { beforeAll, describe, expect, test } from "vitest"
import { writeCheck } from "#contracts/acknowledgements.ts"
import { getLineUp, swapPart } from "#contracts/line-up.ts"
import { addUnit } from "#contracts/people.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../people/persons/add-person.ts"
import { composeLineUps } from "./compose-line-ups.ts"

// A Friday, half past three in the morning in Lisbon; it is past noon in Tokyo.
const house = await openTestHouse("2026-03-06T03:30:00Z")
const cast = await openBank(house)
const { ctx } = house
const { amara, bruno, dana, ewa, grace, units } = cast

const cards = (day: string) =>
  ctx.db.selectFrom("line_up_card").select(["unit_id", "kudos_id"]).where("day", "=", day).execute()
const compose = () => composeLineUps(ctx)
const hours = (count: number) => house.clock.advance(count * 3_600_000)
const north = (day: string) => ({ params: { unitId: units.north, day } })

async function keepStandard(title: string): Promise<string> {
  const { id } = await ewa.call(draftStandard, {
    body: {
      title,
      behaviour: `We do ${title}`,
      why: "",
      looksLike: "“I will see to it.”",
      notLike: "“Not my department.”",
      toward: "both",
    },
  })
  await ewa.call(publishStandard, { params: { id } })
  return id
}

describe("in the morning", () => {
  let tokyo = ""

  beforeAll(async () => {
    tokyo = (
      await grace.call(addUnit, {
        body: { code: "tokyo", name: "Tokyo", parentId: units.company, kind: "front", timeZone: "Asia/Tokyo" },
      })
    ).id
    await addPerson(ctx, {
      name: "Hana Sato",
      email: null,
      employeeNumber: null,
      unitId: tokyo,
      job: "",
      role: "member",
    })
  })

  test("every team that is at work has its card before anyone comes in, once", async () => {
    expect(await compose()).toBe(5)
    expect(await compose()).toBe(0)
    expect((await cards("2026-03-06")).map(({ unit_id }) => unit_id)).toEqual(
      expect.arrayContaining([units.north, tokyo]),
    )
  })

  test("each by its own calendar: while it is still Sunday here, Tokyo has its Monday", async () => {
    hours(2 * 24 + 16)
    expect(ctx.now().toISOString()).toBe("2026-03-08T19:30:00.000Z")
    expect(await compose()).toBe(1)
    expect(await cards("2026-03-09")).toMatchObject([{ unit_id: tokyo }])
    expect(await cards("2026-03-08")).toEqual([])
  })

  test("no standard's turn is spent on a day on which the team is closed", async () => {
    expect(await cards("2026-03-07")).toEqual([])
  })
})

describe("the card tells of", () => {
  const starts = (personId: string, day: string) =>
    ctx.db.updateTable("people_person").set({ starts_on: day }).where("id", "=", personId).execute()

  test("first days and anniversaries, also those of the weekend before, and not those of others", async () => {
    await starts(amara.id, "2021-03-08")
    await starts(bruno.id, "2026-03-09")
    await starts(dana.id, "2020-03-09")
    const { anniversaries } = await amara.call(getLineUp, north("2026-03-09"))
    expect(anniversaries).toEqual([
      { person: { id: bruno.id, name: "Bruno Reis" }, years: 0 },
      { person: { id: amara.id, name: "Amara Okafor" }, years: 5 },
    ])
    expect((await amara.call(getLineUp, north("2026-03-10"))).anniversaries).toEqual([])
  })

  test("what there is to say to its question: what the standard looks like, and what it does not", async () => {
    const id = await keepStandard("Own it")
    await ewa.call(writeCheck, {
      params: { id },
      body: { check: { question: "Whose is it?", answers: ["Theirs", "Mine"], rightAnswer: 1 } },
    })
    const { standard, question } = await amara.call(getLineUp, north("2026-03-11"))
    expect(standard).toMatchObject({ looksLike: "“I will see to it.”", notLike: "“Not my department.”" })
    expect(question).toEqual({ by: "house", key: "where-it-matters" })
  })

  test("the standard's own question with its answers, at its second turn", async () => {
    const { question } = await amara.call(getLineUp, north("2026-03-12"))
    expect(question).toMatchObject({
      by: "check",
      question: "Whose is it?",
      answers: ["Theirs", "Mine"],
      rightAnswer: 1,
    })
  })

  test("that question sooner, when the lead asks it", async () => {
    await bruno.call(swapPart, { ...north("2026-03-11"), body: { part: "question", question: { by: "check" } } })
    expect((await amara.call(getLineUp, north("2026-03-11"))).question).toMatchObject({ question: "Whose is it?" })
    const bare = await amara.call(getLineUp, north("2026-03-09"))
    expect(bare.standard).toBeNull()
    const asked = await bruno.ask(swapPart, {
      ...north("2026-03-09"),
      body: { part: "question", question: { by: "check" } },
    })
    expect(asked.status).toBe(404)
  })

  test("a story again only when all have been told, and then the one told longest ago", async () => {
    const words = ["Found a lost card.", "Stayed late.", "Called back at once."]
    for (const one of words) await bruno.call(giveKudos, { body: { people: [amara.id], words: one } })
    const told: string[] = []
    for (const day of ["13", "14", "15"])
      told.push((await amara.call(getLineUp, north(`2026-03-${day}`))).story?.words ?? "")
    expect(told.toSorted()).toEqual(words.toSorted())
    hours(24)
    expect((await amara.call(getLineUp, north("2026-03-16"))).story?.words).toBe(told[0])
  })
})
