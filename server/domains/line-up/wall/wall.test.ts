import { beforeAll, describe, expect, test } from "vitest"
import { signOut } from "#contracts/people.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import * as contracts from "#contracts/wall.ts"
import { newId } from "#platform/ctx.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { north, south, company } = cast.units
const plan = {
  name: "Behind the tills",
  parts: ["figures", "thanks", "standard", "promises"] as contracts.WallPart[],
  seconds: 20,
}
const tv = house.stranger()
let token = ""
let wallId = ""

beforeAll(async () => {
  const answers = (unitId: string, value: number) =>
    Array.from({ length: 8 }, () => ({
      measure: "nps",
      day: ctx.now().toISOString().slice(0, 10),
      unitId,
      value,
      low: 0,
      high: 10,
      dims: { channel: "email" },
    }))
  await recordFacts(ctx, [...answers(north, 10), ...answers(south, 9)])
  const { id } = await cast.ewa.call(draftStandard, {
    body: {
      title: "Greet first",
      behaviour: "We look up and greet before the customer has to ask.",
      why: "",
      looksLike: "",
      notLike: "",
      toward: "customer",
    },
  })
  await cast.ewa.call(publishStandard, { params: { id } })
  await cast.chidi.call(giveKudos, {
    body: { people: [cast.amara.id], words: "Stayed late to find a lost card." },
  })
  const hung = await cast.bruno.call(contracts.hangWall, { body: { ...plan, unitId: north } })
  token = hung.token
  wallId = hung.id
})

const read = () => tv.call(contracts.readWall, { params: { token } })

describe("a wall", () => {
  test("is hung by a lead for their own units, and lists its link to whoever leads there", async () => {
    const { walls } = await cast.bruno.call(contracts.listWalls, {})
    expect(walls).toMatchObject([{ id: wallId, unit: { id: north, name: "North" }, ...plan }])
    expect(walls[0]?.link).toMatch(new RegExp(`/wall/${token}$`))
    expect((await cast.dana.call(contracts.listWalls, {})).walls).toEqual([])
    expect((await cast.dana.ask(contracts.hangWall, { body: { ...plan, unitId: north } })).status).toBe(404)
    expect((await cast.amara.ask(contracts.hangWall, { body: { ...plan, unitId: north } })).status).toBe(403)
  })

  test("needs nobody signed in, and outlives the session of who hung it", async () => {
    await cast.bruno.call(signOut, {})
    expect(await read()).toMatchObject({ name: plan.name, unit: { id: north, name: "North" }, seconds: 20 })
  })

  test("shows the standard of the day and the latest thanks", async () => {
    const wall = await read()
    expect(wall.standard).toMatchObject({ name: "Greet first" })
    expect(wall.thanks).toMatchObject([
      { words: "Stayed late to find a lost card.", people: ["Amara Okafor"], fromCustomer: false },
    ])
  })

  test("shows passers-by no figure of a unit so small that it would be a person's, but that of the whole above it", async () => {
    const { figures } = await read()
    expect(figures.of).toEqual({ id: company, name: "Harbour Bank" })
    expect(figures.items.map(({ figure }) => [figure.measure, figure.n])).toEqual([["nps", 16]])
    expect(figures.items[0]?.verdict.word).toBe("too-few")
  })

  test("tells how many promises are due today and when, but neither what was promised nor by whom", async () => {
    const caseId = newId(ctx)
    await ctx.db
      .insertInto("recovery_case")
      .values({
        id: caseId,
        subject: "Charged twice",
        source: "note",
        unit_id: north,
        owner_id: cast.amara.id,
        state: "open",
        severity: "middle",
        opened_at: ctx.now(),
      })
      .execute()
    const due = ctx.now()
    await ctx.db
      .insertInto("recovery_promise")
      .values({
        id: newId(ctx),
        case_id: caseId,
        what: "Call Mrs Silva",
        owner_id: cast.amara.id,
        due_at: due,
        made_at: ctx.now(),
        made_by: cast.amara.id,
      })
      .execute()
    const reply = await tv.ask(contracts.readWall, { params: { token } })
    expect(reply.body).toMatchObject({ promises: { due: [due.toISOString()] } })
    expect(JSON.stringify(reply.body)).not.toMatch(/Silva|Charged/)
  })

  test("shows only what it was hung for", async () => {
    await cast.ewa.call(contracts.changeWall, { params: { id: wallId }, body: { ...plan, parts: ["standard"] } })
    const wall = await read()
    expect(wall).toMatchObject({ parts: ["standard"], thanks: [], figures: { items: [] }, promises: { due: [] } })
    expect(wall.standard).not.toBeNull()
  })

  test("that was taken down is as unknown as a guessed one", async () => {
    await cast.grace.call(contracts.takeWallDown, { params: { id: wallId } })
    expect((await tv.ask(contracts.readWall, { params: { token } })).status).toBe(404)
    expect((await tv.ask(contracts.followWall, { params: { token } })).status).toBe(404)
    expect((await tv.ask(contracts.readWall, { params: { token: token.replace(/^.{6}/, "AAAAAA") } })).status).toBe(404)
    expect((await cast.grace.ask(contracts.takeWallDown, { params: { id: wallId } })).status).toBe(404)
  })
})
