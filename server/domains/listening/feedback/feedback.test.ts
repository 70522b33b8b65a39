import { expect, test } from "vitest"
import { correctThemes, countThemes, getResponse, listFeedback } from "#contracts/feedback.ts"
import { setMyLocale } from "#contracts/people.ts"
import { takeResponse } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { id: surveyId, slug } = await openSurvey(cast.ewa)

async function say(
  answers: Record<string, string | number>,
  more: { unit?: string; language?: string; hidden?: Record<string, string> } = {},
) {
  house.clock.advance(60_000)
  const { id } = await house.stranger().call(takeResponse, { params: { slug }, body: { answers, ...more } })
  await house.drain()
  return id as string
}

const rude = await say(
  { recommend: 0, words: "Amara Okafor was rude to me and the queue took an hour.", "went-wrong": "Booking AB-12" },
  { unit: "north", hidden: { counter: "3" } },
)
const kind = await say({ recommend: 10, words: "Wonderful, friendly staff, thank you so much!" }, { unit: "south" })
const silent = await say({ recommend: 8 }, { unit: "south" })

const idsOf = (reply: { items: { id: string }[] }) => reply.items.map(({ id }) => id)

test("everyone reads what customers said, newest first, with names masked outside their reach", async () => {
  const { items, next } = await cast.chidi.call(listFeedback, {})
  expect(items.map(({ id }) => id)).toEqual([kind, rude])
  expect(next).toBeNull()
  expect(items[1]?.comment).toMatchObject({ masked: true, mood: "unhappy" })
  expect(items[1]?.comment?.words).not.toContain("Amara")
  expect(items[1]).toMatchObject({ feeling: "unhappy", unit: { name: "North" }, scores: [{ kind: "nps", value: 0 }] })
})

test("the lead of the unit reads the words as they were; the lead of another does not", async () => {
  const asLead = await cast.bruno.call(getResponse, { params: { id: rude } })
  expect(asLead.comment?.words).toContain("Amara Okafor")
  expect(asLead).toMatchObject({ hidden: { counter: "3" }, mayCorrect: true })
  expect(asLead.answers.find(({ question }) => question === "went-wrong")?.answer).toBe("Booking AB-12")
  const asOther = await cast.dana.call(getResponse, { params: { id: rude } })
  expect(asOther).toMatchObject({ hidden: {}, mayCorrect: false, comment: { masked: true } })
  expect(asOther.answers.find(({ question }) => question === "went-wrong")?.answer).toBeNull()
  expect(asOther.answers.find(({ question }) => question === "words")?.answer).not.toContain("Amara")
})

test("filters leave what they name", async () => {
  const list = async (query: Record<string, string>) => idsOf(await cast.ewa.call(listFeedback, { query }))
  expect(await list({ unit: cast.units.north })).toEqual([rude])
  expect(await list({ unit: cast.units.company })).toEqual([kind, rude])
  expect(await list({ words: "any" })).toEqual([silent, kind, rude])
  expect(await list({ mood: "happy" })).toEqual([kind])
  expect(await list({ survey: surveyId, q: "queue hour" })).toEqual([rude])
  expect(await list({ from: "2026-03-03" })).toEqual([])
  expect(await list({ from: "2026-03-02", to: "2026-03-02" })).toEqual([kind, rude])
  expect(idsOf(await cast.chidi.call(listFeedback, { query: { unit: "mine" } }))).toEqual([kind])
})

test("a name that is masked for somebody is not found by them either", async () => {
  expect(idsOf(await cast.bruno.call(listFeedback, { query: { q: "Okafor" } }))).toEqual([rude])
  expect(idsOf(await cast.chidi.call(listFeedback, { query: { q: "Okafor" } }))).toEqual([])
})

test("the list goes on where the page before ended", async () => {
  const first = await cast.ewa.call(listFeedback, { query: { words: "any", limit: 2 } })
  expect(idsOf(first)).toEqual([silent, kind])
  const second = await cast.ewa.call(listFeedback, { query: { words: "any", limit: 2, after: first.next ?? "" } })
  expect(idsOf(second)).toEqual([rude])
  expect(second.next).toBeNull()
})

test("themes are counted, and a lead's correction takes the engine's place", async () => {
  const before = await cast.ewa.call(countThemes, {})
  expect(before.comments).toBe(2)
  expect(before.themes.map(({ theme }) => theme)).toContain("staff-attitude")
  await cast.bruno.call(correctThemes, { params: { id: rude }, body: { themes: ["waiting"] } })
  const after = await cast.ewa.call(countThemes, { query: { unit: cast.units.north } })
  expect(after).toEqual({ comments: 1, uncoded: 0, themes: [{ theme: "waiting", comments: 1, happy: 0, unhappy: 1 }] })
  expect((await cast.dana.ask(correctThemes, { params: { id: rude }, body: { themes: [] } })).status).toBe(403)
  expect((await cast.ewa.ask(correctThemes, { params: { id: silent }, body: { themes: [] } })).status).toBe(404)
})

test("a response that is not there is not found", async () => {
  expect((await cast.ewa.ask(getResponse, { params: { id: "00000000-0000-7000-8000-000000000000" } })).status).toBe(404)
})

test("a score says which question it answers, in the reader's language where it was asked in it", async () => {
  const text = { en: "How clean was the branch?", es: "¿Estaba limpia la sucursal?" }
  const clean = await openSurvey(cast.ewa, {
    name: "Round of the branches",
    form: { questions: [{ id: "clean", kind: "rating", text }], hidden: [] },
  })
  await house.stranger().call(takeResponse, { params: { slug: clean.slug }, body: { answers: { clean: 4 } } })
  const query = { survey: clean.id, words: "any" } as const
  const labelFor = async (reader: typeof cast.amara) =>
    (await reader.call(listFeedback, { query })).items[0]?.scores[0]?.label
  await cast.amara.call(setMyLocale, { body: { locale: "es" } })
  expect(await labelFor(cast.amara)).toBe(text.es)
  await cast.amara.call(setMyLocale, { body: { locale: "pt" } })
  expect(await labelFor(cast.amara)).toBe(text.en)
  expect(await labelFor(cast.dana)).toBe(text.en)
})
