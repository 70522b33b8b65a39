import { expect, test } from "vitest"
import { standardContent } from "#contracts/standards.ts"
import { contentOf, findStarter, starterSets } from "./starter-sets.ts"
import { starterWords } from "./words.ts"

const starters = Object.values(starterSets).flat()
const english: Readonly<Record<string, string>> = starterWords.english

test("every standard to begin with fits a draft, asks a question, and leaves its reason to whoever takes it", () => {
  for (const starter of starters) {
    const content = contentOf(starter, (key) => english[key] ?? "")
    expect(standardContent.safeParse(content).success, starter).toBe(true)
    expect(content.why).toBe("")
    expect(english[`${starter}.question`], starter).toMatch(/\?|\.$/)
  }
})

test("a name that is no starter begins with an empty form", () => {
  expect(findStarter("greet")).toBe("greet")
  expect(findStarter("toString")).toBeUndefined()
  expect(findStarter(undefined)).toBeUndefined()
})
