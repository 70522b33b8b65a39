import { Alert } from "@mantine/core"
import type { Key } from "#web/words/catalogue.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type GroupedNote, groupedNotes } from "./grouped-notes.ts"
import type { Preview } from "./import-of.ts"
import style from "./import-preview.module.css"
import { importWords } from "./import-words.ts"

type Words = (typeof importWords)["english"]

const mostAtFirst = 5
const mostNamed = 4

/** What a person should look at before they trust the guess. */
export function MapNotes({ notes }: { notes: Preview["notes"] }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const say = t as (key: Key<Words>, params: Record<string, string>) => string
  const named = (columns: readonly string[]) =>
    columns.length <= mostNamed
      ? formats.list(columns)
      : t("andColumns", {
          names: formats.list(columns.slice(0, mostNamed - 1)),
          count: columns.length - mostNamed + 1,
        })
  const line = ({ code, params, columns }: GroupedNote) => {
    const told = say(`note.${code}` as Key<Words>, { ...params, column: named(columns) })
    return <li key={told}>{told}</li>
  }
  const lines = groupedNotes(notes)
    .filter(({ code }) => `note.${code}` in importWords.english)
    .map(line)
  if (lines.length === 0) return null
  return (
    <Alert color="saffron" title={t("notes")}>
      <ul className={style.problems}>{lines.slice(0, mostAtFirst)}</ul>
      {lines.length > mostAtFirst && (
        <details>
          <summary>{t("moreNotes", { count: lines.length - mostAtFirst })}</summary>
          <ul className={style.problems}>{lines.slice(mostAtFirst)}</ul>
        </details>
      )}
    </Alert>
  )
}
