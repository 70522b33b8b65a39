import { Button, FileButton } from "@mantine/core"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { Problem } from "#web/app/problem.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

type SavedReadingProps = { map: FeedbackMap; fileName: string; onUse: (map: FeedbackMap) => void }

/** How this file is read, as a small file of its own: for the next one of its kind, here or with `wellserved import feedback`. */
export function SavedReading({ map, fileName, onUse }: SavedReadingProps) {
  const t = useWords(importWords)
  const toasts = useToasts()
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(map, null, 2)], { type: "application/json" }))
    const link = Object.assign(document.createElement("a"), { href: url, download: `${fileName}.map.json` })
    link.click()
    URL.revokeObjectURL(url)
  }
  const use = async (file: File | null) => {
    const found = file === null ? undefined : readMap(await file.text())
    if (found !== undefined) onUse(found)
    else if (file !== null) toasts.failed(new Problem({ status: 422, code: "no-map", title: t("mapWrong") }))
  }
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

function readMap(text: string): FeedbackMap | undefined {
  try {
    return feedbackMap.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
