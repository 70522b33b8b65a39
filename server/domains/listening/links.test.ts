import { expect, test } from "vitest"
import { getTrace } from "#contracts/house.ts"
import { takeResponse } from "#contracts/response.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const survey = await openSurvey(cast.ewa)
const { id } = await house.stranger().call(takeResponse, {
  params: { slug: survey.slug },
  body: {
    answers: { recommend: 9, words: "Amara Okafor sorted my card out in a minute" },
    contact: { name: "Ines Prado", email: "ines@example.org" },
    unit: "north",
  },
})
await house.drain()
const response = { kind: "response", id: id as string }

test("from a response the chain leads to the survey that asked and the customer who said it, and back", async () => {
  const { links } = await cast.bruno.call(getTrace, { params: response })
  expect(links).toContainEqual({ from: { kind: "survey", id: survey.id }, verb: "asked", to: response })
  expect(links).toContainEqual({ from: { kind: "customer", id: expect.any(String) }, verb: "said", to: response })
  const back = await cast.ewa.call(getTrace, { params: { kind: "survey", id: survey.id } })
  expect(back.nodes.map(({ kind }) => kind)).toContain("response")
})

test("a response is named by its words, with names masked for those whose unit it is not", async () => {
  const titleFor = async (caller: typeof cast.bruno) =>
    (await caller.call(getTrace, { params: response })).nodes.find((node) => node.id === response.id)?.title
  expect(await titleFor(cast.bruno)).toContain("Amara Okafor")
  expect(await titleFor(cast.dana)).not.toContain("Okafor")
})
