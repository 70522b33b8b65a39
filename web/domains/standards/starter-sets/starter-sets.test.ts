import { expect, test } from "vitest"
import { draftStandard } from "#contracts/standards.ts"
import { checkOf, contentOf, findStarter, starterSets } from "./starter-sets.ts"
import { starterWords } from "./words.ts"

const starters = Object.values(starterSets).flat()
const english: Readonly<Record<string, string>> = starterWords.english

test("every standard to begin with fits a draft, asks a question, brings the one by which it is known to have been read, and leaves its reason to whoever takes it", () => {
  for (const starter of starters) {
    const content = contentOf(starter, (key) => english[key] ?? "")
    const check = checkOf(starter, (key) => english[key] ?? "")
    expect(draftStandard.body.safeParse({ ...content, check }).success, starter).toBe(true)
    expect(new Set(check.answers).size, starter).toBe(3)
    expect(content.why).toBe("")
    expect(english[`${starter}.question`], starter).toMatch(/\?|\.$/)
  }
})

test("a name that is no starter begins with an empty form", () => {
  expect(findStarter("greet")).toBe("greet")
  expect(findStarter("toString")).toBeUndefined()
  expect(findStarter(undefined)).toBeUndefined()
})
