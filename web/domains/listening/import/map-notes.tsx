import { Alert } from "@mantine/core"
import type { Key } from "#web/words/catalogue.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Preview } from "./import-of.ts"
import style from "./import-preview.module.css"
import { importWords } from "./import-words.ts"

type Words = (typeof importWords)["english"]

/** What a person should look at before they trust the guess. */
export function MapNotes({ notes }: { notes: Preview["notes"] }) {
  const t = useWords(importWords)
  const known = notes.filter(({ code }) => `note.${code}` in importWords.english)
  if (known.length === 0) return null
  const say = t as (key: Key<Words>, params: Record<string, string>) => string
  return (
    <Alert color="saffron" title={t("notes")}>
      <ul className={style.problems}>
        {known.map(({ code, params }) => {
          const told = say(`note.${code}` as Key<Words>, params)
          return <li key={told}>{told}</li>
        })}
      </ul>
    </Alert>
  )
}
