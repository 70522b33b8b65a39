import { expect, test } from "vitest"
import { form } from "#contracts/survey.ts"
import { type FrozenForm, rolesOf } from "./roles.ts"

const en = (text: string) => ({ en: text })
const rating = (id: string, more: object = {}) => ({ id, kind: "rating", text: en(id), ...more })
const version = (number: number, ...questions: object[]): FrozenForm => ({
  version: number,
  questions: form.parse({ questions }).questions,
})
const recommend = { id: "recommend", kind: "nps", text: en("Recommend us?") }
const overall = { id: "overall", kind: "csat", text: en("All in all?") }
const satisfied = { id: "satisfied", kind: "csat", text: en("Satisfied?") }

test("the most general score comes first; judgements of the whole explain nothing", () => {
  const roles = rolesOf([version(1, overall, rating("crew"), recommend, satisfied, rating("seat"))])
  expect(roles.outcomes.map(({ id }) => id)).toEqual(["recommend", "overall", "satisfied"])
  expect(roles.driversOf("recommend").map(({ id }) => id)).toEqual(["crew", "satisfied", "seat"])
  expect(roles.driversOf("satisfied").map(({ id }) => id)).toEqual(["crew", "seat"])
})

test("a score with nothing rated beside it is no outcome", () => {
  expect(rolesOf([version(1, recommend, { id: "words", kind: "comment", text: en("Why?") })]).outcomes).toEqual([])
  expect(rolesOf([]).outcomes).toEqual([])
})

test("a question counts in those versions that asked it alike, with the words it was last asked in", () => {
  const roles = rolesOf([
    version(1, recommend, rating("crew", { scale: { low: 1, high: 10 } })),
    version(2, recommend, rating("crew", { text: en("The crew?") })),
    version(3, recommend, rating("crew", { text: en("And the crew?") })),
  ])
  expect(roles.outcomes[0]?.versions).toEqual([3, 2, 1])
  expect(roles.driversOf("recommend")).toMatchObject([
    { id: "crew", text: { en: "And the crew?" }, low: 1, high: 5, versions: [3, 2] },
  ])
})

test("an effort asked as “how much” is turned round", () => {
  const effort = { id: "effort", kind: "ces", variant: "effort", text: en("How much effort?") }
  expect(rolesOf([version(1, recommend, effort)]).driversOf("recommend")).toMatchObject([
    { id: "effort", turned: true },
  ])
})

test("what people say matters is a choice among the parts, or ratings of their importance, and no driver itself", () => {
  const parts = [rating("crew"), rating("seat")]
  const options = ["crew", "seat", "food"].map((id) => ({ id, text: en(id) }))
  const choice = { id: "matters-most", kind: "choice", text: en("What matters most?"), options }
  const chosen = rolesOf([version(1, recommend, ...parts, choice)])
  expect(chosen.statedAmong(chosen.driversOf("recommend"))).toMatchObject({ by: "choice", options: ["crew", "seat"] })

  const rated = rolesOf([version(1, recommend, ...parts, rating("crew-importance"), rating("importance-of-seat"))])
  expect(rated.driversOf("recommend").map(({ id }) => id)).toEqual(["crew", "seat"])
  const stated = rated.statedAmong(rated.driversOf("recommend"))
  expect(stated).toMatchObject({ by: "rating", of: [{ driver: "crew" }, { driver: "seat" }] })

  const about = { ...choice, id: "about" }
  expect(rolesOf([version(1, recommend, ...parts, about)]).statedAmong(chosen.driversOf("recommend"))).toBeNull()
})
