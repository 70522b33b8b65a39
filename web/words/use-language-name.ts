import { useFormats } from "./use-words.ts"

/** A language in the reader's own words: "German" for "de"; the tag itself where nobody has a name for it. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useFormats()
  const names = new Intl.DisplayNames(locale, { type: "language", fallback: "code" })
  return (tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  }
}
