import { beforeAll, expect, test } from "vitest"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import {
  agreeToStory,
  draftStory,
  getStory,
  publishStory,
  rewriteStory,
  submitStory,
  withdrawStory,
} from "#contracts/stories.ts"
import { closeStoryPage, openStoryPage } from "#contracts/story-pages.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, chidi, ewa } = await openBank(house)
const rosa = "rosa@customers.example"
const words = {
  title: "The <lost> card",
  needed: "A woman had lost her only card.",
  done: "Chidi looked through three bins.",
  ended: "She made her flight.",
  tip: "Ask where they last paid.",
}
const content = () => ({ ...words, people: [chidi.id] })
let params: { id: string }
let consent: string

/** What a customer of North wrote, with an address. */
async function hear(): Promise<string> {
  const map = feedbackMap.parse({
    version: 1,
    survey: { name: "Cards" },
    timeZone: "Europe/Lisbon",
    liveFrom: "2026-03-01",
    columns: [
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "branch", role: "unit" },
      { column: "recommend", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
      { column: "words", role: "comment" },
      { column: "mail", role: "customer email" },
      { column: "name", role: "customer name" },
    ],
  })
  const { id } = await ewa.call(startImport, { body: { fileName: "cards.csv", map } })
  await ewa.request(
    "PUT",
    sendImportFile.path.replace(":id", id),
    `when,branch,recommend,words,mail,name\n2026-03-02,North,10,You found my card. What a relief!,${rosa},Rosa Vidal\n`,
    { "content-type": "text/csv" },
  )
  await house.drain()
  return (await house.ctx.db.selectFrom("listening_response").select("id").executeTakeFirstOrThrow()).id
}

const publicPage = async () => (await house.stranger().request("GET", "/our-stories")).body
const isPublic = async () => (await publicPage()).includes("She made her flight.")
const state = async () => (await ewa.call(getStory, { params })).page
const agree = (agreed: boolean, outside: boolean) =>
  chidi.call(agreeToStory, { params, body: { agreed, public: outside } })
const answer = (said: string) =>
  house.stranger().request("POST", consent, `answer=${said}`, { "content-type": "application/x-www-form-urlencoded" })
async function publish() {
  await amara.call(submitStory, { params })
  await ewa.call(publishStory, { params })
}

beforeAll(async () => {
  params = await amara.call(draftStory, { body: { ...content(), responseId: await hear() } })
  await publish()
})

test("no story is public before a steward wants it, and its customer is asked by mail, once", async () => {
  await agree(true, true)
  expect(await state()).toEqual({ wanted: false, shown: false, people: 0, customer: "unasked" })
  expect(await mailsTo(house, rosa)).toEqual([])
  expect((await amara.ask(openStoryPage, { params })).status).toBe(403)
  for (let twice = 0; twice < 2; twice++) await ewa.call(openStoryPage, { params })
  await ewa.call(closeStoryPage, { params })
  await ewa.call(openStoryPage, { params })
  const [mail, ...more] = await mailsTo(house, rosa)
  expect(more).toEqual([])
  consent = linkIn(mail)
  expect(await state()).toEqual({ wanted: true, shown: false, people: 0, customer: "asked" })
  expect(await isPublic()).toBe(false)
})

test("the customer reads it, escaped and in their language, and looking says nothing yet", async () => {
  const page = await house.stranger().request("GET", `${consent}?lang=es`)
  expect(page.status).toBe(200)
  expect(page.body).toContain("¿Podemos contar esta historia?")
  expect(page.body).toContain("The &lt;lost&gt; card")
  expect((await state())?.customer).toBe("asked")
})

test("it is public with the yes of everyone in it and of the customer, whose name is not in it", async () => {
  expect((await answer("unnamed")).status).toBe(303)
  expect(await state()).toEqual({ wanted: true, shown: true, people: 0, customer: "yes" })
  const page = await publicPage()
  expect(page).toContain("Chidi looked through three bins.")
  expect(page).toContain("You found my card.")
  expect(page).not.toContain("Rosa")
  expect((await house.stranger().request("GET", "/our-stories?lang=ar")).body).toContain('dir="rtl"')
})

test("the customer's name is in it only where they say so", async () => {
  await answer("named")
  expect(await publicPage()).toContain("Rosa Vidal")
  await answer("unnamed")
  expect(await publicPage()).not.toContain("Rosa")
})

test("a yes that is taken back takes it off at once, whosever it was", async () => {
  await answer("no")
  expect([await isPublic(), (await state())?.customer]).toEqual([false, "no"])
  await answer("unnamed")
  await agree(true, false)
  expect([await isPublic(), (await state())?.people]).toEqual([false, 1])
  await agree(true, true)
  expect(await isPublic()).toBe(true)
  await agree(false, true)
  expect(await isPublic()).toBe(false)
  await agree(true, true)
  await ewa.call(closeStoryPage, { params })
  expect(await isPublic()).toBe(false)
})

test("other words need a new yes of everybody, and the old link answers for them no more", async () => {
  await ewa.call(openStoryPage, { params })
  expect(await isPublic()).toBe(true)
  await ewa.call(withdrawStory, { params })
  expect(await isPublic()).toBe(false)
  await amara.call(rewriteStory, { params, body: { ...content(), done: "Chidi looked through four bins." } })
  await publish()
  expect(await state()).toEqual({ wanted: false, shown: false, people: 1, customer: "unasked" })
  expect((await answer("unnamed")).status).toBe(404)
  await ewa.call(openStoryPage, { params })
  expect(await mailsTo(house, rosa)).toHaveLength(2)
})
