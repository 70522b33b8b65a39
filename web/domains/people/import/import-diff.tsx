import { Alert, Anchor } from "@mantine/core"
import type { importPeople } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useRowProblems } from "#web/words/row-problems.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./import-diff.module.css"
import { importWords } from "./import-words.ts"

export type Diff = Reply<typeof importPeople>
type Change = Diff["changes"][number]

/** Rows of a table that a person still looks through; what goes beyond is counted. */
const shownAtMost = 200
const unitsShown = 8
const tones = { join: "good", change: "accent", leave: "bad" } as const

/** What a file changes: counted, then row by row, then what could not be read. */
export function ImportDiff({ diff, applied }: { diff: Diff; applied: boolean }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const { join, change, leave, same, bad } = diff.counts
  const beyond = diff.newUnits.length - unitsShown
  const units = [...diff.newUnits.slice(0, unitsShown), ...(beyond > 0 ? [t("moreUnits", { count: beyond })] : [])]
  return (
    <>
      <Sheet title={applied ? t("hasChanged") : t("wouldChange")} tone={applied ? "accent" : "plain"}>
        <ul className={style.counts}>
          {join > 0 && <li data-kind="join">{t("joins", { count: join })}</li>}
          {change > 0 && <li data-kind="change">{t("changes", { count: change })}</li>}
          {leave > 0 && <li data-kind="leave">{t("leaves", { count: leave })}</li>}
          {same > 0 && <li>{t("same", { count: same })}</li>}
          {bad > 0 && <li data-kind="bad">{t("bads", { count: bad })}</li>}
        </ul>
        {diff.newUnits.length > 0 && (
          <p className={style.units}>
            <strong>{t("newUnits", { count: diff.newUnits.length })}</strong> {formats.list(units)}
          </p>
        )}
        {diff.unread.length > 0 && <Alert color="saffron">{t("unread", { names: formats.list(diff.unread) })}</Alert>}
        <Changes changes={diff.changes} />
      </Sheet>
      {bad > 0 && <BadRows diff={diff} />}
    </>
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useWords(importWords)
  const columns: Column<Change>[] = [
    { key: "name", title: t("head.name"), cell: ({ name }) => name },
    {
      key: "kind",
      title: t("head.kind"),
      cell: ({ kind }) => <StateWord tone={tones[kind]}>{t(`kind.${kind}`)}</StateWord>,
    },
    { key: "differs", title: t("head.differs"), cell: (change) => <Differs change={change} /> },
    { key: "line", title: t("head.line"), cell: ({ line }) => line ?? t("notInFile"), number: true, phone: "hide" },
  ]
  return (
    <>
      <DataTable
        caption={t("wouldChange")}
        columns={columns}
        rows={changes.slice(0, shownAtMost)}
        rowKey={({ line, name }) => `${line} ${name}`}
        empty={<p className={style.quiet}>{t("nothing")}</p>}
      />
      {changes.length > shownAtMost && (
        <p className={style.quiet}>{t("firstShown", { shown: shownAtMost, count: changes.length })}</p>
      )}
    </>
  )
}

const fields = new Set(Object.keys(importWords.english).filter((key) => key.startsWith("field.")))

function Differs({ change: { kind, differs } }: { change: Change }) {
  const t = useWords(importWords)
  if (kind === "join" && differs.length === 0) return t("newHere")
  const said = (value: string) =>
    value === "true" || value === "false" ? t(`value.${value}`) : value === "" ? t("nothingBefore") : value
  const named = (field: string) => (fields.has(`field.${field}`) ? t(`field.${field}` as "field.name") : field)
  return (
    <ul className={style.differs}>
      {differs.map(({ field, before, after }) => (
        <li key={field}>
          <span>{named(field)}</span> <del>{said(before)}</del> <ins>{said(after)}</ins>
        </li>
      ))}
    </ul>
  )
}

function BadRows({ diff: { bad, toMend } }: { diff: Diff }) {
  const t = useWords(importWords)
  const sayProblems = useRowProblems()
  return (
    <Sheet
      title={t("badRows")}
      actions={
        toMend !== null && (
          <Anchor href={`data:text/csv;charset=utf-8,${encodeURIComponent(toMend)}`} download="people-to-mend.csv">
            {t("saveBad")}
          </Anchor>
        )
      }
    >
      <p className={style.quiet}>{t("badWhy")}</p>
      <DataTable
        caption={t("badRows")}
        columns={[
          { key: "line", title: t("head.line"), cell: ({ line }) => line },
          { key: "reason", title: t("head.reason"), cell: sayProblems },
        ]}
        rows={bad.slice(0, shownAtMost)}
        rowKey={({ line, reason }) => `${line} ${reason}`}
        empty={null}
      />
    </Sheet>
  )
}
