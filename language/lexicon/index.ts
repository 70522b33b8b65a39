import { arabic } from "./ar/index.ts"
import { german } from "./de/index.ts"
import { english } from "./en/index.ts"
import { spanish } from "./es/index.ts"
import { french } from "./fr/index.ts"
import { japanese } from "./ja.ts"
import type { Lexicon } from "./lexicon.ts"
import { chinese } from "./zh.ts"

const lexicons: Record<string, Lexicon> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
  zh: chinese,
  ja: japanese,
}

/** The languages of which words are known. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(lexicons)

const unknown: Lexicon = {
  language: "und",
  common: "",
  feelings: [],
  negators: "",
  stronger: "",
  weaker: "",
  wishes: "",
  but: "",
  themes: {},
  notThemes: "",
  urgent: { danger: "", discrimination: "", legal: "", leaving: "" },
  notUrgent: "",
  remedies: {},
  asking: "",
  rules: { nouns: "", phrases: "", blame: "", notRules: "", about: "" },
  thanks: "",
  teams: "",
  people: { titles: "", jobs: "", introductions: "", doings: "", deeds: "", pronouns: "", notNames: "" },
}

/** The lexicon of a language, or an empty one. */
export function lexiconOf(language: string): Lexicon {
  return lexicons[language] ?? unknown
}
