import { Alert, Button } from "@mantine/core"
import type { z } from "zod"
import { type ColumnRole, type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { issueWords } from "#web/ui/form/issue-words.ts"
import { LongWork } from "#web/ui/long-work.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { uiWords } from "#web/ui/words.ts"
import { useWords } from "#web/words/use-words.ts"
import { ColumnList } from "./column-list.tsx"
import { emptyMap } from "./empty-map.ts"
import { FileForm } from "./file-form.tsx"
import type { FileInHand } from "./file-in-hand.ts"
import { FirstRows } from "./first-rows.tsx"
import type { Preview } from "./import-of.ts"
import style from "./import-preview.module.css"
import { importWords } from "./import-words.ts"
import { MapNotes } from "./map-notes.tsx"
import { RefusedRows } from "./refused-rows.tsx"
import { SavedReading } from "./saved-reading.tsx"
import { StartButton } from "./start-button.tsx"
import { sampleBytes, usePreview } from "./use-preview.ts"
import { WhatFollows } from "./what-follows.tsx"
import { WholeFile } from "./whole-file.tsx"

type ImportPreviewProps = { inHand: FileInHand; onChange: (map: FeedbackMap) => void; onLeave: () => void }

/** How a file will be read: what each column means, the first rows, what will follow. Nothing is kept before one says so. */
export function ImportPreview({ inHand, onChange, onLeave }: ImportPreviewProps) {
  const t = useWords(importWords)
  const { file } = inHand
  const preview = usePreview(file, inHand.map)
  return (
    <Page
      title={t("preview", { file: file.name })}
      lead={t("previewLead")}
      trail={[{ title: t("feedback"), href: "/feedback" }]}
      width="wide"
      actions={
        <Button variant="default" onClick={onLeave}>
          {t("another")}
        </Button>
      }
    >
      {preview.isPending ? (
        <LongWork title={t("reading")} state="working" share={null} told={t("readingTold")} mayLeave={false} />
      ) : (
        <Waiting on={preview}>
          {(found) => (
            <Whole
              file={file}
              found={found}
              map={inHand.map ?? found.map ?? emptyMap(file.name)}
              stale={preview.isPlaceholderData}
              onChange={onChange}
            />
          )}
        </Waiting>
      )}
    </Page>
  )
}

type WholeProps = {
  file: File
  found: Preview
  map: FeedbackMap
  /** What is shown is of an earlier map; the newer is on its way. */
  stale: boolean
  onChange: (map: FeedbackMap) => void
}

/** First what would come of it, then how each part was read, to be put right. */
function Whole({ file, found, map, stale, onChange }: WholeProps) {
  const t = useWords(importWords)
  const fits = feedbackMap.safeParse(map)
  const begin = <StartButton file={file} map={map} ready={fits.success && !stale} />
  return (
    <>
      <MapNotes notes={found.notes} />
      {!fits.success && <MapProblems issues={fits.error.issues} />}
      {found.rows !== null && (
        <div className={style.rows} data-stale={stale}>
          <WhatFollows rows={found.rows} whole={file.size <= sampleBytes} begin={begin} />
          <FirstRows rows={found.rows} map={map} />
          <RefusedRows rows={found.rows} />
        </div>
      )}
      <Sheet title={t("columns")} actions={<SavedReading map={map} fileName={file.name} onUse={onChange} />}>
        <ColumnList key={found.header.length} map={map} found={found} onChange={onChange} />
      </Sheet>
      <div className={style.columns}>
        <WholeFile map={map} onChange={onChange} />
        <FileForm map={map} found={found} onChange={onChange} />
      </div>
      <div>{begin}</div>
    </>
  )
}

function MapProblems({ issues }: { issues: readonly z.core.$ZodIssue[] }) {
  const t = useWords(importWords)
  const ui = useWords(uiWords)
  const named = (issue: z.core.$ZodIssue) =>
    issue.code === "custom" && issue.params?.role
      ? { ...issue, params: { ...issue.params, role: t(`role.${issue.params.role as ColumnRole}`) } }
      : issue
  const messages = issues.map((issue) => issueWords(named(issue), ui))
  return (
    <Alert color="brick" title={t("mapProblems")}>
      <ul className={style.problems}>
        {[...new Set(messages)].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  )
}
