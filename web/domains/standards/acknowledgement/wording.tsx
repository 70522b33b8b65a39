import type { z } from "zod"
import type { listStandardsToRead } from "#contracts/acknowledgements.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Difference } from "../difference.tsx"
import { wordDiff } from "../word-diff.ts"
import style from "./wording.module.css"
import { acknowledgementWords } from "./words.ts"

type WordingProps = {
  version: Version
  before: Version | null
  /** Of these words. */
  language: string
}
type Version = z.output<typeof listStandardsToRead.reply>["standards"][number]["version"]

/** The words of a standard, to be read; with what changed since `before`, where there is one. */
export function Wording({ version, before, language }: WordingProps) {
  const t = useWords(acknowledgementWords)
  const said = (field: "title" | "behaviour" | "why" | "looksLike" | "notLike") =>
    before === null || before[field] === version[field] ? (
      version[field]
    ) : (
      <Difference stretches={wordDiff(before[field], version[field])} />
    )
  return (
    <>
      <div>
        <h2 className={style.title} dir="auto" lang={language}>
          {said("title")}
        </h2>
        <p className={style.behaviour} dir="auto" lang={language}>
          {said("behaviour")}
        </p>
        {before !== null && <p className={style.changed}>{t("changed")}</p>}
      </div>
      {(["why", "looksLike", "notLike"] as const)
        .filter((field) => version[field] !== "")
        .map((field) => (
          <Sheet key={field} title={t(field)} {...(field === "why" ? { tone: "accent" as const } : {})}>
            <p className={style.said} dir="auto" lang={language}>
              {said(field)}
            </p>
          </Sheet>
        ))}
    </>
  )
}
