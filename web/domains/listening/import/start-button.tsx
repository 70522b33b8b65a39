import { Button } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { listImports, startImport } from "#contracts/feedback-import.ts"
import type { FeedbackMap } from "#contracts/feedback-map.ts"
import { useDeed } from "#web/app/deed.ts"
import { useWords } from "#web/words/use-words.ts"
import { holdFile } from "./file-in-hand.ts"
import { importWords } from "./import-words.ts"
import { upload } from "./uploads.ts"

type StartButtonProps = {
  file: File
  map: FeedbackMap /** False while the map does not hold together, or has not been tried. */
  ready: boolean
}

/** Begins the import, sends its file, and leads to where one sees how far it is. */
export function StartButton({ file, map, ready }: StartButtonProps) {
  const t = useWords(importWords)
  const navigate = useNavigate()
  const starting = useDeed(startImport, {
    invalidates: [listImports],
    done: ({ id }) => {
      upload(id, file)
      holdFile(null)
      void navigate({ href: `/import/${id}` })
    },
  })
  return (
    <Button
      size="md"
      disabled={!ready}
      loading={starting.doing}
      onClick={() => void starting.run({ body: { fileName: file.name, map } })}
    >
      {t("start")}
    </Button>
  )
}
