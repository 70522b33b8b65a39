import { Button, FileButton } from "@mantine/core"
import type { z } from "zod"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { Problem } from "#web/app/problem.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { issueWords } from "#web/ui/form/issue-words.ts"
import { uiWords } from "#web/ui/words.ts"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

const mostTold = 5

type SavedReadingProps = { map: FeedbackMap; fileName: string; onUse: (map: FeedbackMap) => void }

/** How this file is read, as a small file of its own: for the next one of its kind, here or with `wellserved import feedback`. */
export function SavedReading({ map, fileName, onUse }: SavedReadingProps) {
  const t = useWords(importWords)
  const ui = useWords(uiWords)
  const toasts = useToasts()
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(map, null, 2)], { type: "application/json" }))
    const link = Object.assign(document.createElement("a"), { href: url, download: `${fileName}.map.json` })
    link.click()
    URL.revokeObjectURL(url)
  }
  const use = async (file: File | null) => {
    if (file === null) return
    const found = feedbackMap.safeParse(jsonIn(await file.text()))
    if (found.success) onUse(found.data)
    else
      toasts.failed(new Problem({ status: 422, code: "no-map", title: t("mapWrong"), detail: sayWrong(found.error) }))
  }
  /** The first places that are wrong, by the names that they have in the file. */
  const sayWrong = ({ issues }: z.ZodError) =>
    issues
      .slice(0, mostTold)
      .map((issue) => [issue.path.join("."), issueWords(issue, ui)].filter(Boolean).join(": "))
      .join(" ")
  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void use(file)}>
        {(button) => (
          <Button variant="subtle" {...button}>
            {t("useMap")}
          </Button>
        )}
      </FileButton>
      <Button variant="subtle" onClick={save} title={t("saveMapHelp")} disabled={!feedbackMap.safeParse(map).success}>
        {t("saveMap")}
      </Button>
    </>
  )
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
