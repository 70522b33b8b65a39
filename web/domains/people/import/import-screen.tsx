import { Button, Checkbox, Group } from "@mantine/core"
import { useState } from "react"
import { importPeople, listPeople, listUnits, previewPeopleImport } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useProgress } from "#web/app/use-progress.ts"
import { FileDrop } from "#web/ui/file-drop.tsx"
import { Link } from "#web/ui/link.tsx"
import { LongWork } from "#web/ui/long-work.tsx"
import { Page } from "#web/ui/page.tsx"
import { RowsUnderWay } from "#web/ui/rows-under-way.tsx"
import { textOfFile } from "#web/ui/text-of-file.ts"
import { useLanguage, useWords } from "#web/words/use-words.ts"
import { HowTheFileLooks } from "./how-the-file-looks.tsx"
import { type Diff, ImportDiff } from "./import-diff.tsx"
import { importWords } from "./import-words.ts"

const largest = 5_000_000
type Looked = { name: string; csv: string; complete: boolean; diff: Diff; applied: boolean }

/** A file of people: dropped, looked at, and only then carried out. */
export function ImportScreen() {
  const t = useWords(importWords)
  const toasts = useToasts()
  const language = useLanguage()
  const [complete, setComplete] = useState(false)
  const [tooLarge, setTooLarge] = useState(false)
  const [looked, setLooked] = useState<Looked | null>(null)
  const under = useProgress()
  const looking = useDeed(previewPeopleImport)
  const applying = useDeed(importPeople, { invalidates: [listPeople, listUnits] })
  const look = async (name: string, csv: string, all: boolean) => {
    const diff = await looking.run({ body: { csv, complete: all, language } })
    setLooked(diff === undefined ? null : { name, csv, complete: all, diff, applied: false })
  }
  const take = async (file: File) => {
    setTooLarge(file.size > largest)
    if (file.size <= largest) await look(file.name, await textOfFile(file), complete)
  }
  const choose = (all: boolean) => {
    setComplete(all)
    if (looked && !looked.applied) void look(looked.name, looked.csv, all)
  }
  const apply = async ({ name, csv, complete }: Looked) => {
    const diff = await under.follow((progress) =>
      applying.run({ query: { progress }, body: { csv, complete, language } }),
    )
    if (diff === undefined) return
    setLooked({ name, csv, complete, diff, applied: true })
    toasts.done(t("applied"))
  }
  return (
    <Page title={t("title")} lead={t("lead")} trail={[{ title: t("people"), href: "/people" }]}>
      {!looked?.applied && (
        <>
          <FileDrop
            label={t("file")}
            description={t("fileHelp")}
            accept=".csv,.txt,.xlsx"
            chosen={looked?.name}
            error={tooLarge ? t("tooLarge") : undefined}
            onFile={(file) => void take(file)}
          />
          <Checkbox
            label={t("complete")}
            description={t("completeHelp")}
            checked={complete}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
        </>
      )}
      {looking.doing && <LongWork title={t("looking")} state="working" share={null} told="" mayLeave={false} />}
      {looked === null ? (
        <HowTheFileLooks />
      ) : (
        <>
          <ImportDiff diff={looked.diff} applied={looked.applied} />
          {applying.doing && <RowsUnderWay title={t("applying")} at={under.at} />}
          <NextStep looked={looked} doing={applying.doing} onApply={apply} onAnother={() => setLooked(null)} />
        </>
      )}
    </Page>
  )
}

type NextStepProps = {
  looked: Looked
  doing: boolean
  onApply: (looked: Looked) => Promise<void>
  onAnother: () => void
}

function NextStep({ looked, doing, onApply, onAnother }: NextStepProps) {
  const t = useWords(importWords)
  const { join, change, leave } = looked.diff.counts
  return (
    <Group>
      {looked.applied ? (
        <Button component={Link} href="/people">
          {t("seePeople")}
        </Button>
      ) : (
        <Button loading={doing} disabled={join + change + leave === 0} onClick={() => void onApply(looked)}>
          {t("apply")}
        </Button>
      )}
      <Button variant="default" onClick={onAnother}>
        {t("another")}
      </Button>
    </Group>
  )
}
