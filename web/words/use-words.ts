import { createContext, use } from "react"
import { useTranslation } from "react-i18next"
import type { Catalogue, Key, Saying, Values, Wording } from "./catalogue.ts"
import { type Formats, formatterFor } from "./formats.ts"
import { enter, i18n, localeOf } from "./language.ts"

/** Says a sentence of one catalogue: `t("kept", { count: 3 })`. Keys and values are checked by the compiler. */
export type Say<W extends Wording> = <K extends Key<W>>(key: K, ...values: Values<W, K>) => string

/** `<InLanguage value="es">`: what is inside speaks another language than its reader, such as a card for a team's wall. */
export const InLanguage = createContext<string | null>(null)

/** The words of a catalogue in the person's language. Suspends while a translation is being fetched. */
export function useWords<W extends Wording>(from: Catalogue<W>): Say<W> {
  const { t } = useTranslation(from.name, { i18n })
  const language = use(InLanguage) ?? i18n.language
  const coming = enter(from as unknown as Catalogue, language)
  if (coming !== undefined) use(coming)
  return ((key: string, values?: Record<string, string | number>) => t(key, { ...values, lng: language })) as Say<W>
}

/** Says sentences that were chosen elsewhere: titles of screens, names of columns. */
export function useSayings(): (chosen: Saying) => string {
  useTranslation(undefined, { i18n })
  return say
}

/** Says a chosen sentence now; outside components, where nothing re-renders when the language changes. */
export function say(chosen: Saying): string {
  void enter(chosen.from, i18n.language)
  return i18n.t(chosen.key, { ns: chosen.from.name })
}

/** The language of the screen, for what the server says in it. */
export function useLanguage(): string {
  return useTranslation(undefined, { i18n }).i18n.language
}

/** Numbers, money and dates as the person writes them. */
export function useFormats(): Formats {
  useTranslation(undefined, { i18n })
  return formatterFor(localeOf(use(InLanguage) ?? i18n.language))
}
