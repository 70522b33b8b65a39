import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"
import type { Catalogue, Wording } from "./catalogue.ts"
import { languageTags } from "./translations.ts"

const web = path.resolve(import.meta.dirname, "..")
/**
 * While sentences come and go a share of them may still be said in English, or be translated in vain; WHOLE_TRANSLATIONS=1 allows none, and lists
 * them.
 */
const mayDiffer = process.env.WHOLE_TRANSLATIONS ? 0 : 0.25

/** Every catalogue of the screens; those of the gallery are for developers. */
async function allCatalogues(): Promise<Catalogue[]> {
  const files = globSync("**/*.ts", { cwd: web })
    .filter((file) => !/\.test\.ts$|^ui\/gallery\/|^words\/catalogue\.ts$/.test(file))
    .filter((file) => /\bcatalogue\("/.test(readFileSync(path.join(web, file), "utf8")))
  const modules = await Promise.all(files.map((file) => import(path.join(web, file)) as Promise<object>))
  return modules.flatMap((module) => Object.values(module).filter(isCatalogue))
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === "object" && value !== null && "name" in value && "english" in value

/** The plural forms that whole numbers up to a thousand take: Spanish one and other, Polish one, few and many. */
const formsOf = (language: string) => {
  const rules = new Intl.PluralRules(language)
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))]
}

/** The keys a language must have for an English catalogue: plural keys in the forms of that language. */
function keysIn(language: string, english: Wording): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const base = /^(.+)_(one|other)$/.exec(key)?.[1]
    return base && `${base}_other` in english ? formsOf(language).map((form) => `${base}_${form}`) : [key]
  })
  return [...new Set(keys)]
}

const placeholders = (text: string) => [...text.matchAll(/\{\{[^}]*\}\}|<\/?[^>]+>/g)].map(([found]) => found)

/** The English a translated key stands for: any form of Polish for the English one of many. */
const englishOf = (key: string, english: Wording) =>
  english[key] ?? english[key.replace(/_(zero|one|two|few|many|other)$/, "_other")]

/** A form for one number may say it in words ("one day"), or leave it out; all other placeholders have to be there. */
function wronglyFilled(key: string, text: string, source: string): boolean {
  const may = new Set(placeholders(source))
  const has = new Set(placeholders(text))
  const must = /_(zero|one|two)$/.test(key) ? [...may].filter((one) => one !== "{{count}}") : [...may]
  return must.some((one) => !has.has(one)) || [...has].some((one) => one !== "{{count}}" && !may.has(one))
}

const catalogues = await allCatalogues()

test("every catalogue has a name of its own, under which it is translated", () => {
  expect(catalogues.length).toBeGreaterThan(35)
  const names = catalogues.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

describe.each(languageTags.filter((tag) => tag !== "en"))("the words in %s", (language) => {
  const folder = path.join(web, "languages", language)
  const translated = new Map(
    globSync("*.json", { cwd: folder }).map((file) => [
      path.basename(file, ".json"),
      JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Wording,
    ]),
  )
  const paired = catalogues.map(({ name, english }) => ({ name, english, words: translated.get(name) ?? {} }))

  test("are whole: hardly a sentence falls back to English", () => {
    const wanted = paired.flatMap(({ name, english, words }) =>
      keysIn(language, english).map((key) => ({ line: `${name}.json: ${key}`, there: Boolean(words[key]?.trim()) })),
    )
    const missing = wanted.filter(({ there }) => !there).map(({ line }) => line)
    expect(missing.length, `To be translated:\n${missing.join("\n")}\n`).toBeLessThanOrEqual(mayDiffer * wanted.length)
  })

  test("hold hardly anything that the program no longer says", () => {
    const unsaid = paired.flatMap(({ name, english, words }) =>
      Object.keys(words)
        .filter((key) => englishOf(key, english) === undefined)
        .map((key) => `${name}.json: ${key}`),
    )
    const known = new Set(catalogues.map(({ name }) => name))
    const strays = [...translated.keys()].filter((name) => !known.has(name)).map((name) => `${name}.json`)
    const stale = [...strays, ...unsaid]
    const said = paired.reduce((sum, { words }) => sum + Object.keys(words).length, 0)
    expect(stale.length, `No longer said:\n${stale.join("\n")}\n`).toBeLessThanOrEqual(mayDiffer * said)
  })

  test("keep every name, number and tag that the English sentence has", () => {
    const wrong = paired.flatMap(({ name, english, words }) =>
      Object.entries(words)
        .filter(([key, text]) => wronglyFilled(key, text, englishOf(key, english) ?? ""))
        .map(([key, text]) => `${name}.json: ${key}: ${text}`),
    )
    expect(wrong).toEqual([])
  })
})

test("a missing plural form, a lost name and an invented one are found", () => {
  expect(keysIn("pl", { kept_one: "", kept_other: "", hello: "" }).sort()).toEqual([
    "hello",
    "kept_few",
    "kept_many",
    "kept_one",
  ])
  expect(wronglyFilled("by", "Cumplido", "Kept by {{name}}")).toBe(true)
  expect(wronglyFilled("by", "Cumplido por {{nombre}} {{name}}", "Kept by {{name}}")).toBe(true)
  expect(wronglyFilled("kept_one", "una promesa", "{{count}} promises")).toBe(false)
  expect(wronglyFilled("kept_other", "promesas", "{{count}} promises")).toBe(true)
})
