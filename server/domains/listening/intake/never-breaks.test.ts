import fc from "fast-check"
import { expect, test } from "vitest"
import { addServiceAccount } from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey, visitForm } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { slug } = await openSurvey(cast.ewa)
const { key } = await cast.grace.call(addServiceAccount, { body: { name: "Till", scopes: ["feedback:write"] } })

const nasty = fc.oneof(
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "a".repeat(30_000),
    "💥".repeat(9_000),
    "{{ key }}",
    "' or 1=1 --",
    "NaN",
    "1e400",
    "__proto__",
  ),
  fc.string({ unit: "binary" }),
)
const value = fc.oneof(
  nasty,
  fc.jsonValue(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(-1, 11, 5.5, 1e308, null, true, [], {}),
)
const questionId = fc.oneof(
  fc.constantFrom(...visitForm.questions.map(({ id }) => id)),
  fc.constantFrom("key", "unit", "constructor"),
  nasty,
)
const answers = fc.dictionary(questionId, value)
const body = fc.oneof(
  fc.record(
    {
      answers: fc.oneof(answers, value),
      key: value,
      language: value,
      unit: fc.oneof(fc.constant("north"), value),
      source: value,
      hidden: fc.oneof(fc.dictionary(fc.oneof(fc.constant("counter"), nasty), value), value),
      contact: fc.oneof(fc.record({ name: value, email: fc.oneof(fc.constant("a@example.org"), value) }), value),
      customer: fc.oneof(fc.record({ key: value, name: value, email: value }), value),
      personId: fc.oneof(fc.constant("00000000-0000-7000-8000-000000000000"), value),
      channel: value,
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)
const valid = fc.record({ answers: fc.record({ recommend: fc.integer({ min: 0, max: 10 }) }), key: fc.uuid() })

const asKey = { authorization: `Bearer ${key}` }
const post = (url: string, payload: unknown, headers = {}) =>
  house.http.inject({
    method: "POST",
    url,
    payload: JSON.stringify(payload),
    headers: { "content-type": "application/json", ...headers },
  })

test("no body whatsoever breaks the intake of one response", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(valid, body), fc.boolean(), async (payload, withKey) => {
      const { statusCode, body } = await post(`/api/surveys/${slug}/responses`, payload, withKey ? asKey : {})
      expect(statusCode, body).toBeLessThan(500)
    }),
    { numRuns: 400 },
  )
})

test("no list of bodies breaks the intake of many, and the good ones among them are kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(body, { maxLength: 8 }), valid, async (bad, good) => {
      const { statusCode, body } = await post(
        `/api/surveys/${slug}/responses/batch`,
        { responses: [...bad, good] },
        asKey,
      )
      // Names that would reach into an object's prototype make the whole body unreadable, before it is a list.
      if (statusCode === 400) {
        expect(JSON.stringify(bad)).toMatch(/__proto__|constructor/)
        return
      }
      expect(statusCode, body).toBe(200)
      const { kept, repeated } = JSON.parse(body)
      expect(kept + repeated, body).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 150 },
  )
})

test("no form and no link breaks the page", async () => {
  const field = fc.oneof(
    fc.constantFrom(
      ...visitForm.questions.map(({ id }) => id),
      "answer-me.email",
      "key",
      "unit",
      "lang",
      "source",
      "counter",
    ),
    nasty,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(field, fc.oneof(nasty, fc.string())), { maxLength: 12 }), async (fields) => {
      const encoded = fields.map(([name, text]) => `${encode(name)}=${encode(text)}`).join("&")
      const filled = await house.http.inject({
        method: "POST",
        url: `/s/${slug}`,
        payload: encoded,
        headers: { "content-type": "application/x-www-form-urlencoded" },
      })
      expect(filled.statusCode, filled.body).toBeLessThan(500)
      const opened = await house.http.inject({ url: `/s/${slug}?${encoded.slice(0, 4_000)}` })
      expect(opened.statusCode, opened.body).toBe(200)
    }),
    { numRuns: 200 },
  )
})

/** As a broken client might: lone surrogates cannot be percent-encoded, so they are sent as the bytes they would be. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())
