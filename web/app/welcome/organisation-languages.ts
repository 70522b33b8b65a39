import { pageLanguages } from "#contracts/page-languages.ts"
import { languages } from "#web/words/translations.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { welcomeWords } from "./words.ts"

/**
 * What an organisation may speak: the languages of our screens, and those in which customers' pages and mails are written but screens are not, which says so.
 * `now`: the one that it speaks, whatever that is.
 */
export function useOrganisationLanguages(now: string): { value: string; label: string }[] {
  const t = useWords(welcomeWords)
  const nameOf = useLanguageName()
  const onScreens = new Set(languages.map(({ tag }) => tag))
  const others = [...new Set([...pageLanguages, now])].filter((tag) => !onScreens.has(tag))
  return [
    ...languages.map(({ tag, name }) => ({ value: tag, label: name })),
    ...others.map((tag) => ({ value: tag, label: t("pagesOnly", { language: nameOf(tag) }) })),
  ]
}
