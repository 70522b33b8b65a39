import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { ShownMail } from "./use-seen-first.ts"
import { sendingWords } from "./words.ts"

/** Says of a mail in which language it is, where that is not the customer's. */
export function LanguageTold({ of: { theirs, words, lines } }: { of: NonNullable<ShownMail["otherLanguage"]> }) {
  const t = useWords(sendingWords)
  const nameOf = useLanguageName()
  const named = { theirs: nameOf(theirs), words: nameOf(words ?? theirs), lines: nameOf(lines ?? theirs) }
  if (words === null) return t("otherLines", named)
  return t(lines === null ? "otherWords" : words === lines ? "otherMail" : "otherBoth", named)
}
