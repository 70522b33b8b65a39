import type { ReactNode } from "react"
import { Difference } from "../difference.tsx"
import { wordDiff } from "../word-diff.ts"
import style from "./translations.module.css"

type SourceAndFieldProps = {
  name: string
  language: string
  /** The words in force, and those that were translated where these were others. */
  words: string
  before: string | null
  children: ReactNode
}

/** What is to be translated, with what changed in it, beside the field for it. */
export function SourceAndField({ name, language, words, before, children }: SourceAndFieldProps) {
  return (
    <div className={style.pair}>
      <div className={style.source}>
        <p className={style.name}>{name}</p>
        <p className={style.said} lang={language} dir="auto">
          {before === null || before === words ? words : <Difference stretches={wordDiff(before, words)} />}
        </p>
      </div>
      <div>{children}</div>
    </div>
  )
}
