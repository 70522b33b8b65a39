import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { Reply } from "#contracts/route.ts"
import { listTranslations } from "#contracts/translations.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "../words.ts"
import { spokenLanguages } from "./spoken-languages.ts"
import style from "./translations.module.css"
import { translationWords } from "./words.ts"

type Read = Reply<typeof listTranslations>
type Row = { key: string; title: string; draft: boolean; translations: Read["standards"][number]["translations"] }

/** Purpose and standards by language: what is translated, what is out of date, what is missing. */
export function TranslationsScreen() {
  const t = useWords(translationWords)
  const say = useWords(standardsWords)
  const read = useReading(listTranslations)
  return (
    <Page
      title={t("translations")}
      lead={t("lead")}
      trail={[{ title: say("standards"), href: "/standards" }]}
      printable
    >
      <Waiting on={read}>{(read) => <Translations read={read} />}</Waiting>
    </Page>
  )
}

function Translations({ read }: { read: Read }) {
  const t = useWords(translationWords)
  const [added, setAdded] = useState<readonly string[]>([])
  const rows = rowsOf(read, t("purpose"))
  if (rows.length === 0) return <EmptyState title={t("nothing")}>{t("nothingWhy")}</EmptyState>
  const known = rows.flatMap(({ translations }) => translations.map(({ language }) => language))
  const languages = [...new Set([...known, ...added])]
  return (
    <>
      <Table rows={rows} languages={languages} />
      <AddLanguage taken={[read.own, ...languages]} onAdd={(language) => setAdded([...added, language])} />
    </>
  )
}

function Table({ rows, languages }: { rows: readonly Row[]; languages: readonly string[] }) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  const columns: Column<Row>[] = [
    {
      key: "what",
      title: t("matter"),
      cell: ({ title, draft }) => (draft ? `${title} · ${t("draft")}` : title),
      room: "much",
    },
    ...languages.map(
      (language): Column<Row> => ({
        key: language,
        title: nameOf(language),
        cell: (row) => <InLanguage row={row} language={language} />,
      }),
    ),
  ]
  return <DataTable caption={t("translations")} columns={columns} rows={rows} rowKey={({ key }) => key} empty={null} />
}

const tones = { current: "good", "small-edit": "quiet", outdated: "bad" } as const

function InLanguage({ row, language }: { row: Row; language: string }) {
  const t = useWords(translationWords)
  const found = row.translations.find((one) => one.language === language)
  return (
    <Link href={`/standards/${row.key}/translations/${language}`}>
      {found ? <StateWord tone={tones[found.state]}>{t(`state.${found.state}`)}</StateWord> : t("missing")}
    </Link>
  )
}

function AddLanguage({ taken, onAdd }: { taken: readonly string[]; onAdd: (language: string) => void }) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  const [chosen, setChosen] = useState("")
  const left = spokenLanguages
    .filter((tag) => !taken.includes(tag))
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <Sheet title={t("add")}>
      <p className={style.note}>{t("addHelp")}</p>
      <form
        className={style.add}
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen !== "") onAdd(chosen)
          setChosen("")
        }}
      >
        <NativeSelect
          className={style.choice}
          label={t("choose")}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[{ value: "", label: "" }, ...left]}
        />
        <Button type="submit" variant="default" disabled={chosen === ""}>
          {t("add")}
        </Button>
      </form>
    </Sheet>
  )
}

function rowsOf({ purpose, standards }: Read, named: string): Row[] {
  const first = purpose ? [{ key: "purpose", title: named, draft: false, translations: purpose.translations }] : []
  return [
    ...first,
    ...standards.map(({ id, title, state, translations }) => ({
      key: id,
      title,
      draft: state === "draft",
      translations,
    })),
  ]
}
