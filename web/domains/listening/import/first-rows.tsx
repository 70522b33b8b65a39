import type { FeedbackMap } from "#contracts/feedback-map.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./first-rows.module.css"
import type { PreviewRows } from "./import-of.ts"
import { importWords } from "./import-words.ts"

type Row = PreviewRows["first"][number]

const mostShown = 5
const mostAnswers = 5

/** The first rows as they would be kept. */
export function FirstRows({ rows, map }: { rows: PreviewRows; map: FeedbackMap }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const labels = new Map(
    map.columns.flatMap((one) => ("question" in one ? [[one.question.id, one.question.label]] : [])),
  )
  const shown = rows.first.slice(0, mostShown)
  const columns: Column<Row>[] = [
    { key: "line", title: t("row.line"), cell: ({ line }) => formats.number(line) },
    { key: "when", title: t("row.when"), cell: ({ receivedAt }) => whenOf(receivedAt, formats) },
    { key: "where", title: t("row.where"), cell: whereOf },
    {
      key: "words",
      title: t("row.words"),
      cell: ({ words }) => (
        <span className={style.words} dir="auto">
          {words}
        </span>
      ),
    },
    {
      key: "answers",
      title: t("row.answers"),
      cell: ({ answers }) => (
        <ul className={style.answers}>
          {answers.slice(0, mostAnswers).map(({ question, answer }) => (
            <li key={question}>
              <span>{labels.get(question) ?? question}:</span> <bdi>{answer}</bdi>
            </li>
          ))}
          {answers.length > mostAnswers && <li>{t("moreAnswers", { count: answers.length - mostAnswers })}</li>}
        </ul>
      ),
    },
  ]
  const empty = {
    where: shown.every((row) => whereOf(row) === ""),
    words: shown.every(({ words }) => words === null),
    answers: shown.every(({ answers }) => answers.length === 0),
  }
  return (
    <Sheet title={t("first")}>
      <DataTable
        caption={t("first")}
        columns={columns.filter(({ key }) => !(key in empty && empty[key as keyof typeof empty]))}
        rows={shown}
        rowKey={({ line }) => String(line)}
        sorts="server"
        empty={<p className={style.none}>{t("noFirst")}</p>}
      />
    </Sheet>
  )
}

const whereOf = ({ unit, touchpoint }: Row) => [touchpoint, unit].filter(Boolean).join(" · ")

/** An instant where the file tells the time, otherwise the day. */
function whenOf(receivedAt: string, formats: ReturnType<typeof useFormats>): string {
  return /^\d{4}-\d\d-\d\d$/.test(receivedAt) ? formats.day(receivedAt) : formats.moment(receivedAt)
}
