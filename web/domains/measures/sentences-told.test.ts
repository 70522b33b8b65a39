import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"
import { periodsWords, seriesWords } from "#contracts/measures.ts"
import { completeForms } from "#web/words/translations.ts"

const folder = path.resolve(import.meta.dirname, "../../languages")
const spoken = globSync("*/measure-sentences.json", { cwd: folder }).map((file) => ({
  language: path.dirname(file),
  words: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Record<string, string>,
}))
const languages = [{ language: "en", words: { ...seriesWords, ...periodsWords } as Record<string, string> }, ...spoken]
const grains = ["day", "week", "month", "year"]
const placeholders = (text = "") => [...text.matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).toSorted()

test("the sentences of series are told in another language besides English", () => {
  expect(spoken.map(({ language }) => language)).toContain("es")
})

describe.each(languages)("in $language", ({ language, words }) => {
  const complete = completeForms(words, language)

  test("every sentence says all that the English one says: as many numbers, days and figures", () => {
    for (const [key, english] of Object.entries(seriesWords))
      expect(placeholders(words[key]), key).toEqual(placeholders(english))
  })

  test("one period and several are told in the forms of the language, with and without gaps", () => {
    const rules = new Intl.PluralRules(language)
    for (const grain of grains)
      for (const form of ["", "Figure"]) {
        const told = (count: number) =>
          complete[`${grain}${form}_${rules.select(count)}`]?.replace("{{count}}", String(count))
        for (const count of [1, 2, 8, 21, 100])
          expect(told(count), `${grain}${form}`).toMatch(new RegExp(`^${count} \\p{L}+`, "u"))
        const alike = rules.select(1) === rules.select(2)
        expect(told(1)?.slice(2) === told(2)?.slice(2), `${grain}${form}`).toBe(alike)
      }
  })

  test("improved and worse begin with other words, and above and below differ", () => {
    const opening = (key: string) => words[key]?.split(/[:(«“]/)[0]
    for (const side of ["above", "below"])
      for (const kind of ["point", "run"]) {
        expect(opening(`${kind}-${side}.improved`)).not.toBe(opening(`${kind}-${side}.worse`))
        expect(opening(`${kind}-above.improved`)).toBe(opening("run-below.improved"))
        expect(words[`${kind}-above.improved`]).not.toBe(words[`${kind}-below.improved`])
      }
    expect(opening("change.improved")).not.toBe(opening("change.worse"))
    expect(opening("change.higher")).not.toBe(opening("change.lower"))
  })
})
