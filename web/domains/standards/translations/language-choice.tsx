import { NativeSelect } from "@mantine/core"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { readIn } from "./reading-language.ts"
import style from "./translations.module.css"
import { translationWords } from "./words.ts"

type LanguageChoiceProps = {
  /** The language in which it was written. */
  own: string
  /** Into which it has been translated. */
  languages: readonly string[]
  /** Null: as it was written. */
  shown: string | null
}

/** In which language one reads; nothing where there is only one. */
export function LanguageChoice({ own, languages, shown }: LanguageChoiceProps) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  if (languages.length === 0) return null
  return (
    <NativeSelect
      className={`${style.choice} no-print`}
      label={t("readIn")}
      value={shown ?? own}
      onChange={(event) => readIn(event.currentTarget.value)}
      data={[own, ...languages].map((value) => ({ value, label: nameOf(value) }))}
    />
  )
}
