import { expect, test } from "vitest"
import { subjectOfAnswer } from "./subject-of-answer.ts"

const unhappy = {
  comment: null,
  scores: [
    { value: 4, low: 1, high: 5 },
    { value: 2, low: 0, high: 10 },
  ],
  surveyName: "How was it today?",
}

test("a case without words is named after its worst score and where it was given", () => {
  expect(subjectOfAnswer(unhappy, "en-GB")).toBe("Scored 2 of 10 in “How was it today?”, no words")
  expect(subjectOfAnswer(unhappy, "es")).toBe("2 de 10 en «How was it today?», sin palabras")
})

test("a case with words is named after their first sentence", () => {
  const comment = { words: "Nobody came. We waited an hour." }
  expect(subjectOfAnswer({ ...unhappy, comment }, "en")).toBe("Nobody came.")
})
