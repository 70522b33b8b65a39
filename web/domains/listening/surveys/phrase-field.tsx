import { Textarea, TextInput } from "@mantine/core"
import type { Phrase } from "#contracts/question.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { surveyWords } from "./survey-words.ts"
import { textIn } from "./texts.ts"

export type Writing = { /** The language one is writing in. */ writing: string /** The survey's own. */; own: string }

type PhraseFieldProps = Writing & {
  label: string
  help?: string | undefined
  phrase: Phrase | undefined
  onChange: (text: string) => void
  lines?: "one" | "several"
  error?: string | undefined
}

const longest = 600

/** One text of the survey in the language one is writing in; where that is a translation, the original stands above it. */
export function PhraseField({ label, help, phrase, onChange, writing, own, lines = "one", error }: PhraseFieldProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const original = textIn(phrase, own)
  const translating = writing !== own && original !== ""
  const field = {
    label,
    description: translating ? t("original", { language: nameOf(own), text: original }) : help,
    value: textIn(phrase, writing),
    lang: writing,
    dir: "auto",
    maxLength: longest,
    error,
  }
  return lines === "one" ? (
    <TextInput {...field} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <Textarea {...field} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}
