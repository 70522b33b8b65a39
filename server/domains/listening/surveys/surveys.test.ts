import { expect, test } from "vitest"
import { markOf } from "#contracts/mark.ts"
import {
  addTouchpoint,
  closeSurvey,
  editSurvey,
  getSurvey,
  listSurveys,
  listTouchpoints,
  makeSurvey,
  publishSurvey,
  reopenSurvey,
} from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { visitForm } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { ewa } = cast

test("a culture owner makes a survey, publishes it, and customers keep seeing that version while the draft goes on", async () => {
  const { id: touchpointId } = await ewa.call(addTouchpoint, { body: { name: "At the counter" } })
  const { id, slug } = await ewa.call(makeSurvey, {
    body: { name: "Your visit, please!", language: "en", touchpointId, form: visitForm },
  })
  expect(slug).toBe("your-visit-please")
  expect(await ewa.call(getSurvey, { params: { id } })).toMatchObject({
    state: "draft",
    version: null,
    published: null,
    changed: true,
  })
  expect(await ewa.call(publishSurvey, { params: { id } })).toEqual({ version: 1 })
  expect(await ewa.call(getSurvey, { params: { id } })).toMatchObject({
    state: "open",
    touchpoint: { name: "At the counter" },
    changed: false,
    link: { url: "http://localhost:4400/s/your-visit-please", trial: true },
  })
  const form = { ...visitForm, questions: visitForm.questions.slice(0, 1) }
  const head = { name: "Your visit", language: "en", unitId: null, touchpointId, anonymous: false }
  await ewa.call(editSurvey, { params: { id }, body: { ...head, form } })
  const edited = await ewa.call(getSurvey, { params: { id } })
  expect(edited).toMatchObject({ name: "Your visit", changed: true, published: { version: 1 } })
  expect(edited.published?.form.questions).toHaveLength(visitForm.questions.length)
  expect(await ewa.call(publishSurvey, { params: { id } })).toEqual({ version: 2 })
  const anonymous = await ewa.ask(editSurvey, { params: { id }, body: { ...head, anonymous: true, form } })
  expect(anonymous.body).toMatchObject({ code: "anonymity-promised" })
})

test("what somebody else changed meanwhile is not written over unawares", async () => {
  const { id } = await ewa.call(makeSurvey, { body: { name: "Two tabs", language: "en", form: visitForm } })
  const read = () => ewa.call(getSurvey, { params: { id } })
  const head = { language: "en", unitId: null, touchpointId: null, anonymous: false, form: visitForm }
  const keep = async (name: string, seen?: Awaited<ReturnType<typeof read>>) => {
    const mark = seen && { "if-match": `"${markOf(editSurvey.over, seen, { id })}"` }
    const body = JSON.stringify({ ...head, name })
    return ewa.request("PUT", `/api/surveys/${id}/draft`, body, { "content-type": "application/json", ...mark })
  }
  const opened = await read()
  expect((await keep("From the first tab", opened)).status).toBe(200)
  const second = await keep("From the second tab", opened)
  expect([second.status, JSON.parse(second.body).code]).toEqual([412, "changed-meanwhile"])
  expect((await read()).name).toBe("From the first tab")
  expect((await keep("From the first tab, again", await read())).status).toBe(200)
  expect((await keep("From the second tab, knowingly")).status).toBe(200)
})

test("two surveys with one name are refused; the second of one address gets the next", async () => {
  await ewa.call(makeSurvey, { body: { name: "A call", language: "en" } })
  expect((await ewa.ask(makeSurvey, { body: { name: "a call", language: "en" } })).body).toMatchObject({
    code: "survey-name-taken",
  })
  expect((await ewa.call(makeSurvey, { body: { name: "A call?", language: "en" } })).slug).toBe("a-call-2")
  expect((await ewa.ask(makeSurvey, { body: { name: "Other", slug: "a-call", language: "en" } })).body).toMatchObject({
    code: "address-taken",
  })
})

test("a survey that customers could not understand is not published, and every reason is told", async () => {
  const { id } = await ewa.call(makeSurvey, {
    body: {
      name: "Not ready",
      language: "pt",
      anonymous: true,
      form: {
        hidden: ["source"],
        questions: [
          { id: "again", kind: "text", text: { pt: "O quê?" }, showIf: { question: "later", oneOf: [1] } },
          { id: "again", kind: "choice", text: { en: "Which?" }, options: [{ id: "one", text: { pt: "Um" } }] },
          { id: "who", kind: "contact", text: { pt: "Quem?" } },
        ],
      },
    },
  })
  const { status, body } = await ewa.ask(publishSurvey, { params: { id } })
  expect(status).toBe(422)
  expect((body as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual([
    "form.hidden.0",
    "form.questions.0",
    "form.questions.0.showIf.question",
    "form.questions.1.id",
    "form.questions.1.options",
    "form.questions.1.text",
    "form.questions.2",
  ])
})

test("a survey closes and opens again; a draft can do neither", async () => {
  const { id } = await ewa.call(makeSurvey, { body: { name: "Opening hours", language: "en", form: visitForm } })
  expect((await ewa.ask(closeSurvey, { params: { id } })).body).toMatchObject({ code: "survey-never-open" })
  await ewa.call(publishSurvey, { params: { id } })
  await ewa.call(closeSurvey, { params: { id } })
  expect((await ewa.call(getSurvey, { params: { id } })).state).toBe("closed")
  await ewa.call(reopenSurvey, { params: { id } })
  expect((await ewa.call(getSurvey, { params: { id } })).state).toBe("open")
})

test("everyone sees the surveys, and only culture owners and administrators make them", async () => {
  expect((await cast.amara.call(listSurveys, {})).surveys.length).toBeGreaterThan(0)
  for (const caller of [cast.amara, cast.bruno, cast.farid])
    expect((await caller.ask(makeSurvey, { body: { name: "Mine", language: "en" } })).status).toBe(403)
  expect(
    (
      await ewa.ask(makeSurvey, {
        body: { name: "Nowhere", language: "en", unitId: "00000000-0000-7000-8000-000000000000" },
      })
    ).status,
  ).toBe(422)
})

test("a touchpoint named again is the same one", async () => {
  const { id } = await ewa.call(addTouchpoint, { body: { name: "Paying" } })
  expect(await ewa.call(addTouchpoint, { body: { name: " paying " } })).toEqual({ id })
  const { touchpoints } = await cast.amara.call(listTouchpoints, {})
  expect(touchpoints.filter(({ name }) => name.toLowerCase() === "paying")).toHaveLength(1)
})
