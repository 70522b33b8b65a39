import { createInstance, type FormatterModule } from "i18next"
import { initReactI18next } from "react-i18next"
import type { Catalogue } from "./catalogue.ts"
import { formatterFor } from "./formats.ts"
import { pseudoWords } from "./pseudo.ts"
import { remember, remembered } from "./remembered.ts"
import { findTranslation } from "./translations.ts"

/** The pseudo-language: computed from English, right to left, so that forgotten words and left-hand habits show. */
export const pseudoLanguage = "qps"

const rightToLeft = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", pseudoLanguage])
const kept = "wellserved.language"

/** Numbers inside sentences are written as the person writes them. */
const numbersInSentences: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language) =>
    typeof value === "number" ? formatterFor(localeOf(language ?? i18n.language)).number(value) : String(value),
}

export const i18n = createInstance()
i18n.use(initReactI18next).use(numbersInSentences)
void i18n.init({
  lng: remembered(kept) ?? "en",
  fallbackLng: "en",
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  // A title outside the screens is said again when its words have arrived.
  react: { useSuspense: false, bindI18nStore: "added" },
  interpolation: { escapeValue: false, alwaysFormat: true },
})

/** The person's own way of writing numbers and dates, where they have one ("en-GB" with English words). */
let ownLocale: string | null = null

export function writeNumbersAs(locale: string | null): void {
  ownLocale = locale
}

/** The locale for Intl. Where only the language is known, English is written as in Britain; so is the pseudo-language. */
export function localeOf(language: string): string {
  if (ownLocale?.split("-")[0] === language.split("-")[0] && ownLocale?.includes("-")) return ownLocale
  return language === "en" || language === pseudoLanguage ? "en-GB" : language
}

export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr"
}

/** The browser's language; English where it names one that no calendar knows, as under a bare Unix locale ("en-US@posix"). */
export function browserLanguage(): string {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? "en"
  } catch {
    return "en"
  }
}

/** The language as HTML names it: the pseudo-language is a private kind of English. */
export function tagOf(language: string): string {
  return language === pseudoLanguage ? "en-x-pseudo" : language
}

/** Says everything in another language from now on; first fetches the words of what is on the screen, so that nothing turns blank meanwhile. */
export async function speak(language: string): Promise<void> {
  if (i18n.language === language) return
  await Promise.all([...entered.values()].map((from) => enter(from, language)))
  await i18n.changeLanguage(language)
}

/** Keeps a choice on this device, for when nobody is signed in; null forgets it. */
export function rememberLanguage(language: string | null): void {
  remember(kept, language)
}

/** What was chosen on this device, where anything was. */
export function chosenLanguage(): string | null {
  return remembered(kept)
}

const entered = new Map<string, Catalogue>()
const arriving = new Map<string, Promise<void>>()

/** Makes a catalogue's English and pseudo-language known; a promise while its words in `language` are on their way. */
export function enter(from: Catalogue, language: string): Promise<void> | undefined {
  if (!entered.has(from.name)) {
    entered.set(from.name, from)
    i18n.addResourceBundle("en", from.name, from.english, false, false, { silent: true })
    i18n.addResourceBundle(pseudoLanguage, from.name, pseudoWords(from.english), false, false, { silent: true })
  }
  if (i18n.hasResourceBundle(language, from.name)) return undefined
  const fetched = findTranslation(language, from.name)
  if (fetched === undefined) return undefined
  const key = `${language}/${from.name}`
  const coming =
    arriving.get(key) ??
    fetched().then(
      (words) => {
        i18n.addResourceBundle(language, from.name, words)
      },
      // Words that cannot be fetched now are said in English, and asked for again at the next visit.
      () => undefined,
    )
  arriving.set(key, coming)
  return coming
}
