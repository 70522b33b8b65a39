import { expect, test } from "vitest"
import { type Form, form as formShape } from "#contracts/survey.ts"
import * as draft from "./draft.ts"
import { standingErrors } from "./standing-errors.ts"
import { startingForm, starts } from "./starts.ts"
import { languagesIn, missingIn, withFormText, withText } from "./texts.ts"

const begun = () => startingForm("nps", ["en", "de"], false)
const names = (form: Form) => form.questions.map(({ id }) => id)

test("every start is a form that the server takes, in all its languages", () => {
  for (const start of starts) {
    const form = startingForm(start, ["en", "ar"], false)
    expect(formShape.parse(form)).toEqual(form)
    expect(missingIn(form, "ar")).toBe(0)
  }
})

test("an anonymous survey does not begin by asking for a name, or for words that could say who wrote them", () => {
  expect(names(startingForm("csat", ["en"], true))).toEqual(["satisfied", "about"])
})

test("a second question of a kind gets a name of its own", () => {
  const form = draft.withQuestion(begun(), draft.blankQuestion("choice", begun(), "en"))
  const again = draft.withQuestion(form, draft.blankQuestion("choice", form, "en"))
  expect(names(again).slice(-2)).toEqual(["choice", "choice-2"])
})

test("every kind begins as something the server would keep", () => {
  for (const kind of draft.questionKinds) {
    const form = draft.withQuestion(begun(), draft.blankQuestion(kind, begun(), "en"))
    expect(formShape.safeParse(form).success, kind).toBe(true)
  }
})

test("a question moves to its place, and nowhere beyond the ends", () => {
  expect(names(draft.withMoved(begun(), "contact", 0))).toEqual(["contact", "recommend", "words", "about"])
  expect(draft.withMoved(begun(), "contact", 4)).toEqual(begun())
})

test("a rule falls with the question it depends on, and follows its name", () => {
  const [, words] = begun().questions
  if (words === undefined) throw new Error("the start asks for their words")
  const ruled = draft.withChanged(begun(), "words", draft.withRule(words, { question: "recommend", oneOf: [0, 1] }))
  expect(draft.withoutQuestion(ruled, "recommend").questions[0]).not.toHaveProperty("showIf")
  expect(draft.withName(ruled, "recommend", "friends").questions[1]?.showIf?.question).toBe("friends")
})

test("only scores, numbers and choices above a question may decide whether it is asked", () => {
  expect(draft.deciders(begun(), "contact").map(({ id }) => id)).toEqual(["recommend", "about"])
  expect(draft.deciders(begun(), "recommend")).toEqual([])
})

test("an option's name follows its text until customers may have chosen it", () => {
  const blank = draft.blankQuestion("choice", begun(), "en") as draft.Choice
  const written = draft.withOptionText(blank, 0, "en", "At the gate!", [])
  expect(written.options[0]).toEqual({ id: "at-the-gate", text: { en: "At the gate!" } })
  const later = draft.withOptionText(written, 0, "en", "Gate", ["at-the-gate"])
  expect(later.options[0]).toEqual({ id: "at-the-gate", text: { en: "Gate" } })
  const translated = draft.withOptionText(written, 0, "de", "Am Gate", [])
  expect(translated.options[0]).toEqual({ id: "at-the-gate", text: { en: "At the gate!", de: "Am Gate" } })
})

test("two options never share a name, and words without Latin letters still get one", () => {
  const blank = draft.blankQuestion("choice", begun(), "ar") as draft.Choice
  const both = draft.withOptionText(draft.withOptionText(blank, 0, "ar", "نعم", []), 1, "ar", "لا", [])
  expect(new Set(both.options.map(({ id }) => id)).size).toBe(2)
})

test("an emptied text is missing in its language, and one that may be left out goes altogether", () => {
  const form = { ...begun(), title: { en: "Hello", de: "Hallo" } }
  expect(missingIn(form, "de")).toBe(0)
  expect(languagesIn(form, "en")).toEqual(["en", "de"])
  const german = withFormText(form, "title", "de", "")
  expect(missingIn(german, "de")).toBe(1)
  expect(withFormText(german, "title", "en", "")).not.toHaveProperty("title")
  expect(withText({ en: "Hello" }, "en", "")).toEqual({ en: "" })
})

test("an error goes once its question is changed, and follows it when it only moves", () => {
  const form = begun()
  const errors = [
    { path: "form.questions.1.text", message: "This text is missing." },
    { path: "form.questions", message: "Ask at least one question." },
  ]
  const moved = draft.withMoved(form, "words", 0)
  expect(standingErrors(errors, form, form)).toHaveLength(2)
  expect(standingErrors(errors, form, moved)).toEqual([{ ...errors[0], question: "words" }])
  const [words] = moved.questions
  if (words === undefined) throw new Error("the words were moved to the front")
  const mended = draft.withChanged(moved, "words", { ...words, text: { en: "Why?" } })
  expect(standingErrors(errors, form, mended)).toEqual([])
})
