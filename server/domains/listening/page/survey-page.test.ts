import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { closeSurvey } from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey, visitForm } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const form = {
  ...visitForm,
  title: { en: "Your visit", ar: "زيارتك" },
  intro: { en: "Thank you for coming in.", ar: "شكرًا لزيارتك." },
  questions: visitForm.questions.map((question) => ({
    ...question,
    text: { ...question.text, ar: `${question.text.en} (ar)` },
    ...("options" in question && {
      options: question.options.map(({ id, text }) => ({ id, text: { ...text, ar: `${text.en} (ar)` } })),
    }),
  })),
}
const { slug } = await openSurvey(cast.ewa, { form: form as never })
const phone = house.stranger()

const open = (query = "", headers = {}) => phone.request("GET", `/s/${slug}${query}`, undefined, headers)
const send = (fields: Record<string, string>) =>
  phone.request("POST", `/s/${slug}`, new URLSearchParams(fields).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  })
const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] as string
const responses = () => house.ctx.db.selectFrom("listening_response").selectAll().orderBy("id", "desc").execute()

test("the page comes whole in one small response that may run only its own code", async () => {
  const { status, body, headers } = await open()
  expect(status).toBe(200)
  expect(gzipSync(body).length).toBeLessThan(14_336)
  expect(body).not.toMatch(/<(link|script|img)[^>]+(src|href)="(?!data:)/)
  expect(headers["content-security-policy"]).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
  )
  expect(body).not.toMatch(/ style="| on\w+="/)
})

test("opening a link chooses what it says and records nothing", async () => {
  const { body } = await open("?recommend=9&what-for=A loan&satisfied=6&nonsense=1")
  expect(body).toMatch(/name="recommend" value="9" checked/)
  expect(body).toMatch(/name="what-for" value="loan" checked/)
  expect(body).not.toMatch(/name="satisfied" value="\d" checked/)
  expect(await responses()).toEqual([])
})

test("a filled-in page is kept once, with the unit, the source and the hidden field of its link", async () => {
  const { body } = await open("?unit=north&source=poster&counter=3&other=x")
  expect(body).toContain('name="counter" value="3"')
  const fields = {
    key: keyIn(body),
    unit: "north",
    source: "poster",
    counter: "3",
    lang: "en",
    recommend: "9",
    words: "Very kind people",
  }
  const first = await send(fields)
  expect(first.status).toBe(200)
  expect(first.body).toContain("Thank you")
  expect(first.body).toContain("pass it on")
  expect((await send(fields)).status).toBe(200)
  const kept = await responses()
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({
    unit_id: cast.units.north,
    channel: "poster",
    language: "en",
    answers: { recommend: 9, words: "Very kind people" },
    hidden: { counter: "3", source: "poster" },
  })
})

test("who is unhappy and wants an answer is told that somebody will write, and where", async () => {
  const { body } = await send({
    key: "k-1",
    recommend: "1",
    "answer-me.name": "Ines",
    "answer-me.email": "ines@example.org",
  })
  expect(body).toContain("will write to you at ines@example.org")
})

test("what was typed stays when something is wrong, and each problem is told beside its question and above", async () => {
  const before = (await responses()).length
  const { status, body } = await send({ key: "k-2", words: 'I said "<b>no</b>"', "answer-me.email": "nowhere" })
  expect(status).toBe(422)
  expect(body).toContain("I said &#34;&lt;b&gt;no&lt;/b&gt;&#34;")
  expect(body).toMatch(/<div class="problems" role="alert"/)
  expect(body).toContain('<a href="#q-recommend">')
  expect(body).toMatch(/id="q-answer-me-problem">Please check the name/)
  expect(body).toContain("<title>Please check: Your visit</title>")
  expect(body).toContain('value="nowhere"')
  expect(keyIn(body)).toBe("k-2")
  expect(await responses()).toHaveLength(before)
})

test("the page speaks the language of its link, or of the browser, and turns with it", async () => {
  expect((await open("?lang=ar")).body).toMatch(/<html lang="ar" dir="rtl">/)
  expect((await open("", { "accept-language": "ar-EG,ar;q=0.9,en;q=0.5" })).body).toContain("زيارتك")
  expect((await open("", { "accept-language": "fi" })).body).toMatch(/<html lang="en" dir="ltr">/)
  const inArabic = (await open("?lang=ar&unit=north&counter=3")).body
  expect(inArabic).toContain('href="/s/after-your-visit?lang=en&amp;unit=north&amp;counter=3"')
})

test("an address without a survey, and a closed survey, are told kindly", async () => {
  const unknown = await phone.request("GET", "/s/nowhere")
  expect(unknown.status).toBe(404)
  expect(unknown.body).toContain("There is no survey here")
  const closing = await openSurvey(cast.ewa, { name: "Soon closed" })
  await cast.ewa.call(closeSurvey, { params: { id: closing.id } })
  const closed = await phone.request("GET", `/s/${closing.slug}`)
  expect(closed.status).toBe(410)
  expect(closed.body).toContain("This survey is closed")
  const late = await phone.request("POST", `/s/${closing.slug}`, "recommend=3", {
    "content-type": "application/x-www-form-urlencoded",
  })
  expect(late.status).toBe(410)
})
