import { useState } from "react"
import { listImports } from "#contracts/feedback-import.ts"
import { useReading } from "#web/app/reading.ts"
import { FileDrop } from "#web/ui/file-drop.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type FileInHand, heldFile, holdFile } from "./file-in-hand.ts"
import { ImportList } from "./import-list.tsx"
import { ImportPreview } from "./import-preview.tsx"
import { importWords } from "./import-words.ts"

/** Bringing in what customers said before: drop a file, see how it will be read, and start; below it, what was brought in earlier. */
export function ImportScreen() {
  const t = useWords(importWords)
  const [inHand, setInHand] = useState(heldFile)
  const take = (held: FileInHand | null) => {
    holdFile(held)
    setInHand(held)
  }
  if (inHand !== null) {
    return (
      <ImportPreview
        key={`${inHand.file.name} ${inHand.file.lastModified}`}
        inHand={inHand}
        onChange={(map) => take({ ...inHand, map })}
        onLeave={() => take(null)}
      />
    )
  }
  return (
    <Page title={t("imports")} lead={t("importsLead")} trail={[{ title: t("feedback"), href: "/feedback" }]}>
      <FileDrop
        label={t("drop")}
        description={t("dropHelp")}
        accept=".csv,.tsv,.txt,.tab,.xlsx"
        onFile={(file) => take({ file, map: null })}
      />
      <Earlier />
    </Page>
  )
}

function Earlier() {
  const t = useWords(importWords)
  const imports = useReading(listImports)
  return (
    <Sheet title={t("earlier")}>
      <Waiting on={imports}>{({ imports }) => <ImportList imports={imports} />}</Waiting>
    </Sheet>
  )
}
