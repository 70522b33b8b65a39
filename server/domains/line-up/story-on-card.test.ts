import fc from "fast-check"
import { expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { getLineUp, listLineUpChoices, swapPart, takeBackSwap } from "#contracts/line-up.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { agreeToStory, draftStory, publishStory, submitStory, withdrawStory } from "#contracts/stories.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { chooseStory, type Story } from "./choice.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, ewa, units } = await openBank(house)
const dayOf = (n: number) => `2026-03-0${2 + n}`
const card = (n: number) => bruno.call(getLineUp, { params: { unitId: units.north, day: dayOf(n) } })

/** A story of North on the board; it tells of Chidi. */
async function tell(title: string): Promise<{ id: string }> {
  house.clock.advance(60_000)
  const story = await amara.call(draftStory, {
    body: {
      title,
      needed: "A man had lost his only card.",
      done: "Chidi looked through three bins.",
      ended: "He made his flight.",
      tip: "Ask where they last paid.",
      people: [chidi.id],
    },
  })
  await amara.call(submitStory, { params: story })
  await ewa.call(publishStory, { params: story })
  return story
}

let card1: { id: string }
let first: { id: string }

test("a story from the board is told at the line-up, and names nobody who has not agreed", async () => {
  first = await tell("The card in the bread")
  card1 = await card(0)
  expect((await card(0)).story).toEqual({
    kudosId: null,
    storyId: first.id,
    title: "The card in the bread",
    words: "A man had lost his only card.\n\n[name] looked through three bins.\n\nHe made his flight.",
    tip: "Ask where they last paid.",
    people: [],
    units: [{ id: units.north, name: "North" }],
    fromCustomer: false,
  })
  await chidi.call(agreeToStory, { params: first, body: { agreed: true } })
  expect((await card(0)).story).toMatchObject({ people: [{ name: "Chidi Eze" }], units: [] })
})

test("none comes again before all have had a turn, thanks among them", async () => {
  await tell("Snow at the door")
  await bruno.call(giveKudos, { body: { people: [amara.id], words: "Walked a customer to the tram." } })
  const told = []
  for (const n of [1, 2, 3, 4]) told.push((await card(n)).story)
  const ids = told.map((story) => story?.storyId ?? story?.kudosId)
  expect(new Set([first.id, ...ids.slice(0, 2)]).size).toBe(3)
  expect(ids[2]).toBe(first.id)
  expect(ids[3]).toBe(ids[0])
})

test("a lead chooses among both, and puts back what stood there", async () => {
  const params = { unitId: units.north, day: dayOf(0) }
  const { stories } = await bruno.call(listLineUpChoices, { params })
  expect(stories.map(({ title, words }) => title || words)).toEqual([
    "Snow at the door",
    "The card in the bread",
    "Walked a customer to the tram.",
  ])
  await bruno.call(swapPart, { params, body: { part: "story", id: stories[2]?.kudosId as string } })
  expect((await card(0)).story).toMatchObject({ storyId: null, words: "Walked a customer to the tram." })
  await bruno.call(takeBackSwap, { params })
  expect((await card(0)).story?.storyId).toBe(first.id)
})

test("its trace leads to the line-up, and from there back", async () => {
  const { nodes } = await bruno.call(getTrace, { params: { kind: "story", id: first.id } })
  expect(nodes.some(({ kind, id }) => kind === "line-up" && id === card1.id)).toBe(true)
  const { links } = await bruno.call(getTrace, { params: { kind: "line-up", id: card1.id } })
  expect(links).toContainEqual({
    from: { kind: "story", id: first.id },
    verb: "told-at",
    to: { kind: "line-up", id: card1.id },
  })
})

test("taken off the board, it is off the cards too", async () => {
  await ewa.call(withdrawStory, { params: first })
  expect((await card(0)).story).toBeNull()
})

test("whatever there is to tell, nothing is told again before all of the team's own has been told", () => {
  const someStory = fc.record({
    id: fc.uuid(),
    standardIds: fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
    at: fc.date({ noInvalidDate: true }),
    fromCustomer: fc.boolean(),
    toldWell: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(someStory, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
      fc.constantFrom("a", "b", undefined),
      (own, standardId) => {
        const told = new Map<string, string>()
        const shown = Array.from({ length: 2 * own.length }, (_, day) => {
          const story = chooseStory<Story>(own, [], { standardId, told })
          told.set(story?.id ?? "", String(day).padStart(3, "0"))
          return story?.id
        })
        for (let from = 0; from <= own.length; from++)
          expect(new Set(shown.slice(from, from + own.length)).size).toBe(own.length)
      },
    ),
  )
})
