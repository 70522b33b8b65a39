import { beforeAll, expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { answerPutRight, askCustomer, openCase } from "#contracts/recovery.ts"
import { draftStory, getStory, listStories, publishStory, submitStory } from "#contracts/stories.ts"
import { openStoryPage } from "#contracts/story-pages.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, ewa, units } = await openBank(house)
const rosa = "rosa@customers.example"
const words = {
  title: "Twice booked",
  needed: "Her fee back.",
  done: "He read two years of fees.",
  ended: "Right.",
  tip: "",
}
let params: { id: string }
let story: { id: string }

const tell = (who: typeof amara, caseId: string) => who.ask(draftStory, { body: { ...words, caseId } })
const customerSays = async (putRight: "yes" | "no", said: string) => {
  await bruno.call(askCustomer, { params, body: {} })
  await house.drain()
  const token =
    linkIn((await mailsTo(house, rosa))[0])
      .split("/")
      .at(-1)
      ?.split("?")[0] ?? ""
  await house.stranger().call(answerPutRight, { params: { token }, body: { putRight, words: said } })
}

beforeAll(async () => {
  const customer = { name: "Rosa Vidal", email: rosa, language: null }
  params = await bruno.call(openCase, { body: { subject: "Charged twice", unitId: units.north, customer } })
})

test("a case that has not ended is no story yet, and of a case that one may not see nothing is told", async () => {
  expect((await tell(bruno, params.id)).body).toMatchObject({ code: "case-not-ended" })
  await customerSays("yes", "Thank you, Bruno! Rosa Vidal")
  expect((await tell(chidi, params.id)).status).toBe(404)
})

test("a story of a case carries the customer's last word without names, and its team", async () => {
  story = await bruno.call(draftStory, { body: { ...words, caseId: params.id } })
  const read = await bruno.call(getStory, { params: story })
  expect(read).toMatchObject({ caseId: params.id, unit: { name: "North" } })
  expect(read.customerWords).toMatch(/^Thank you, /)
  expect(read.customerWords).not.toMatch(/Bruno|Rosa|Vidal/)
})

test("case and story are found from each other, and only by who may see the case", async () => {
  await bruno.call(submitStory, { params: story })
  await ewa.call(publishStory, { params: story })
  const link = { from: { kind: "case", id: params.id }, verb: "became", to: { kind: "story", id: story.id } }
  for (const ref of [link.from, link.to])
    expect((await bruno.call(getTrace, { params: ref })).links).toContainEqual(link)
  const toldOf = async (who: typeof amara) => (await who.call(listStories, { query: { case: params.id } })).items.length
  expect([await toldOf(amara), await toldOf(chidi)]).toEqual([1, 0])
  expect((await chidi.call(getStory, { params: story })).caseId).toBeNull()
  expect((await amara.call(getStory, { params: story })).caseId).toBe(params.id)
})

test("outside the house it is told only once its customer has agreed", async () => {
  const isPublic = async () => (await house.stranger().request("GET", "/our-stories")).body.includes("Twice booked")
  await ewa.call(openStoryPage, { params: story })
  expect((await ewa.call(getStory, { params: story })).page).toMatchObject({
    wanted: true,
    shown: false,
    customer: "asked",
  })
  expect(await isPublic()).toBe(false)
  await house.drain()
  const consent = linkIn((await mailsTo(house, rosa))[0])
  await house
    .stranger()
    .request("POST", consent, "answer=unnamed", { "content-type": "application/x-www-form-urlencoded" })
  expect(await isPublic()).toBe(true)
})
