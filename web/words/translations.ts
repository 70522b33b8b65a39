import type { Wording } from "./catalogue.ts"

/**
 * One folder a language, one file a catalogue: `web/languages/es/people.json`. A new language is a new folder; nothing else names it. Each file
 * is fetched when a screen first says something from it, and a key that it does not have is said in English.
 */
const files = import.meta.glob<Wording>("../languages/*/*.json", { import: "default" })

const fileOf = (language: string, catalogue: string) => `../languages/${language}/${catalogue}.json`

/** English, and every language that has a folder. */
export const languageTags: readonly string[] = [
  "en",
  ...new Set(Object.keys(files).map((file) => file.split("/")[2] as string)),
]

/** Languages a person may choose, each by its own name: "English", "Español". */
export const languages = languageTags.map((tag) => ({ tag, name: ownNameOf(tag) }))

/** Fetches the words of a catalogue in a language; undefined where they are not translated. */
export function findTranslation(language: string, catalogue: string): (() => Promise<Wording>) | undefined {
  const fetched = files[fileOf(language, catalogue)]
  return fetched && (async () => completeForms(await fetched(), language))
}

/** The language that is spoken to someone who reads this locale: "es" for "es-MX"; undefined where we have none for it. */
export function closestLanguage(locale: string): string | undefined {
  const base = locale.split("-")[0]
  return languageTags.find((tag) => tag === locale) ?? languageTags.find((tag) => tag === base)
}

/**
 * A language may have plural forms that no everyday number takes (Spanish has one for millions). They need not be written: the form for all
 * other numbers stands in, so that a sentence does not fall back to English.
 */
export function completeForms(words: Wording, language: string): Wording {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const complete: Record<string, string> = { ...words }
  for (const key of Object.keys(words)) {
    const base = /^(.+)_other$/.exec(key)?.[1]
    if (base) for (const form of categories) complete[`${base}_${form}`] ??= words[key] as string
  }
  return complete
}

function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
