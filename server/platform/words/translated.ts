import { existsSync, readFileSync } from "node:fs"

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

function wordsOf(catalogue: string, language: string): Words {
  const name = `${language}/${catalogue}`
  const before = known.get(name)
  if (before) return before
  // A language comes out of the database: nothing but a tag may become a part of a path.
  const file = /^[A-Za-z0-9-]+$/.test(language) && new URL(`../../../web/languages/${name}.json`, import.meta.url)
  const found: Words = file && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  known.set(name, found)
  return found
}
