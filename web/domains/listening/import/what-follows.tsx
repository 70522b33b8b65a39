import { Text } from "@mantine/core"
import type { ReactNode } from "react"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { PreviewRows } from "./import-of.ts"
import { importWords } from "./import-words.ts"
import style from "./what-follows.module.css"

type WhatFollowsProps = {
  rows: PreviewRows
  /** These rows are the whole file. */
  whole: boolean
  /** The deed. */
  begin: ReactNode
}

/** What becomes of the rows that were looked at, and whether anything starts from them. */
export function WhatFollows({ rows, whole, begin }: WhatFollowsProps) {
  const t = useWords(importWords)
  const formats = useFormats()
  const { read, kept, rejected, alreadyKept, historyCases, liveCases, messages, unknownUnits, newTouchpoints } = rows
  const starts = liveCases > 0 || messages > 0
  return (
    <Sheet title={t("follows")} tone="accent">
      <Text fw={600}>{whole ? t("inFile", { count: read }) : t("inSample", { count: read })}</Text>
      <ul className={style.list}>
        <li>{t("kept", { count: kept })}</li>
        {rejected > 0 && <li data-bad="true">{t("rejected", { count: rejected })}</li>}
        {alreadyKept > 0 && <li>{t("alreadyKept", { count: alreadyKept })}</li>}
        {historyCases > 0 && <li>{t("historyCases", { count: historyCases })}</li>}
        {liveCases > 0 && <li data-bad="true">{t("liveCases", { count: liveCases })}</li>}
        {messages > 0 && <li data-bad="true">{t("messages", { count: messages })}</li>}
        {!starts && <li>{t("nothingStarts")}</li>}
        {unknownUnits.length > 0 && <li>{t("unknownUnits", { names: formats.list(unknownUnits) })}</li>}
        {newTouchpoints.length > 0 && <li>{t("newTouchpoints", { names: formats.list(newTouchpoints) })}</li>}
      </ul>
      {!whole && (
        <Text c="dimmed" size="sm">
          {t("startCount")}
        </Text>
      )}
      <div className={style.begin}>{begin}</div>
    </Sheet>
  )
}
