import { existsSync, readdirSync, readFileSync } from "node:fs"

/** English words by key, in the words of another language as far as it has been translated. */
export type Words<K extends string = string> = Readonly<Record<K, string>>

const known = new Map<string, Words>()

/**
 * A catalogue of the staff screens in a language, for what the server itself has to say in it: mails. Languages live with the screens
 * (web/languages), so that nobody translates a sentence twice. What is missing stays English.
 */
export function translated<K extends string>(catalogue: string, english: Words<K>, language: string): Words<string> {
  return { ...english, ...wordsOf(catalogue, language) }
}

/** One sentence in English and in every language that has it: to know again what was written in any of them. */
export function inEveryLanguage<K extends string>(catalogue: string, english: Words<K>, key: K): ReadonlySet<string> {
  const translations = languages().flatMap((language) => wordsOf(catalogue, language)[key] ?? [])
  return new Set([english[key], ...translations])
}

const folder = new URL("../../../web/languages/", import.meta.url)

function languages(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
}

function wordsOf(catalogue: string, language: string): Words {
  const name = `${language}/${catalogue}`
  const before = known.get(name)
  if (before) return before
  // A language comes out of the database: nothing but a tag may become a part of a path.
  const file = /^[A-Za-z0-9-]+$/.test(language) && new URL(`${name}.json`, folder)
  const found: Words = file && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  known.set(name, found)
  return found
}
