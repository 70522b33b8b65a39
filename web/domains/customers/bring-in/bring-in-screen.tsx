import { SegmentedControl } from "@mantine/core"
import { useState } from "react"
import { FileDrop } from "#web/ui/file-drop.tsx"
import { Page } from "#web/ui/page.tsx"
import { textOfFile } from "#web/ui/text-of-file.ts"
import { useWords } from "#web/words/use-words.ts"
import { lookAt } from "./guess-columns.ts"
import { type Held, MapColumns } from "./map-columns.tsx"
import { bringInWords } from "./words.ts"

const largest = 15_000_000

/** A file of purchases, or of customers who left: dropped, its columns told, looked at, and only then brought in. */
export function BringInScreen() {
  const t = useWords(bringInWords)
  const [what, setWhat] = useState<Held["what"]>("purchases")
  const [problem, setProblem] = useState<"tooLarge" | "empty">()
  const [held, setHeld] = useState<{ name: string; csv: string }>()
  const looked = held && lookAt(held.csv)
  const take = async (file: File) => {
    if (file.size > largest) return setProblem("tooLarge")
    const csv = await textOfFile(file)
    const fits = lookAt(csv) !== undefined
    setProblem(fits ? undefined : "empty")
    setHeld(fits ? { name: file.name, csv } : undefined)
  }
  return (
    <Page title={t("title")} lead={t("lead")} trail={[{ title: t("value"), href: "/value" }]}>
      <SegmentedControl
        aria-label={t("what")}
        value={what}
        onChange={(to) => setWhat(to as Held["what"])}
        data={(["purchases", "leavings"] as const).map((value) => ({ value, label: t(`what.${value}`) }))}
      />
      <FileDrop
        label={t("file")}
        description={t("fileHelp")}
        accept=".csv,.txt,.xlsx"
        chosen={held?.name}
        error={problem && t(problem)}
        onFile={(file) => void take(file)}
      />
      {held && looked && (
        <MapColumns key={`${what} ${held.name} ${held.csv.length}`} held={{ what, csv: held.csv, looked }} />
      )}
    </Page>
  )
}
