import { inflateSync } from "node:zlib"
import { expect, test } from "vitest"
import { getPoster, makeSurvey } from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { runsInPdf } from "#tests/support/read-pdf.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { id } = await openSurvey(cast.ewa)

const poster = (of: string, query = "") =>
  house.http.inject({ url: `/api/surveys/${of}/poster.pdf${query}`, headers: { cookie: cookieOf(cast.amara) } })
const cookieOf = ({ cookies }: { cookies: Map<string, string> }) => [...cookies].map(([k, v]) => `${k}=${v}`).join("; ")
/** What is drawn on the page, in PDF's own words. */
const drawing = (pdf: Buffer) => {
  const start = pdf.indexOf("stream\n") + 7
  return inflateSync(pdf.subarray(start, pdf.indexOf("endstream", start))).toString("latin1")
}

test("a poster is one A4 page with the code as black bars, marked as a trial while there is no public address", async () => {
  const reply = await poster(id, `?unit=${cast.units.north}`)
  expect(reply.statusCode).toBe(200)
  expect(reply.headers["content-type"]).toBe("application/pdf")
  const pdf = reply.rawPayload
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 595\.2\d+ 841\.8\d+\]/)
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(drawing(pdf).match(/ re\n/g)?.length).toBeGreaterThan(200)
  expect(drawing(pdf)).toMatch(/0\.6313\d* 0\.1960\d* 0\.1137\d* scn/)
})

test("a question in Arabic stands from right to left at the right edge, its letters joined", async () => {
  const form = { questions: [{ id: "q", kind: "nps" as const, text: { en: "How likely?", ar: "هل تنصح بنا؟" } }] }
  const asked = await openSurvey(cast.ewa, { name: "Arabic", form })
  const reply = await poster(asked.id, "?language=ar")
  expect(reply.statusCode).toBe(200)
  const runs = runsInPdf(reply.rawPayload)
  const said = (run: (typeof runs)[number]) => run.glyphs.map(({ letters }) => letters).join("")
  const word = runs.find((run) => said(run).includes([..."تنصح"].reverse().join("")))
  expect(word?.x).toBeGreaterThan(250)
})

test("a question in Polish or Greek is printed; a script without a face is refused with a word", async () => {
  const ask = async (name: string, text: string) => {
    const form = { questions: [{ id: "q", kind: "nps" as const, text: { en: text } }] }
    return poster((await openSurvey(cast.ewa, { name, form })).id)
  }
  expect((await ask("Polish", "Czy poleciłbyś nas? Zażółć gęślą jaźń Ελληνικά")).statusCode).toBe(200)
  const refused = await ask("Thai", "คุณจะแนะนำเราไหม")
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({ code: "script-not-printable" })
})

test("a draft has no poster, and a unit that is not there has none either", async () => {
  const draft = await cast.ewa.call(makeSurvey, { body: { name: "Draft", language: "en" } })
  expect((await poster(draft.id)).json()).toMatchObject({ code: "poster-leads-nowhere" })
  expect((await poster(id, "?unit=00000000-0000-7000-8000-000000000000")).statusCode).toBe(404)
  expect((await house.stranger().ask(getPoster, { params: { id } })).status).toBe(401)
})
