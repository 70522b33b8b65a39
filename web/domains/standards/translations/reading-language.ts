import { useSyncExternalStore } from "react"
import { i18n } from "#web/words/language.ts"
import { remember, remembered } from "#web/words/remembered.ts"

const kept = "wellserved.standards-language"
let chosen = remembered(kept)
const listeners = new Set<() => void>()

/** In which language standards are read on this device: the one chosen for them, else that of the screens. */
export const readingLanguage = () => chosen ?? i18n.language

export function useReadingLanguage(): string {
  return useSyncExternalStore(listen, readingLanguage)
}

export function readIn(language: string): void {
  chosen = language
  remember(kept, language)
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  i18n.on("languageChanged", listener)
  return () => {
    listeners.delete(listener)
    i18n.off("languageChanged", listener)
  }
}
