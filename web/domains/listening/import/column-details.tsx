import { Checkbox, NativeSelect, TextInput } from "@mantine/core"
import type { MappedColumn } from "#contracts/feedback-map.ts"
import { useWords } from "#web/words/use-words.ts"
import { DateDetails } from "./date-details.tsx"
import { importWords } from "./import-words.ts"
import { pairsIn, slugOf, withParts } from "./map-columns.ts"
import { PairsField } from "./pairs-field.tsx"
import { QuestionLabel } from "./question-label.tsx"
import { ScoreDetails } from "./score-details.tsx"
import { ValuesField } from "./values-field.tsx"

type ColumnDetailsProps = { column: MappedColumn; onChange: (column: MappedColumn) => void }

/** How a column is read, by what it means: its question, its scale, its codes, its dates; and which of its values are no answer. */
export function ColumnDetails({ column, onChange }: ColumnDetailsProps) {
  const t = useWords(importWords)
  return (
    <>
      <ByRole column={column} onChange={onChange} />
      <ValuesField
        label={t("blanks")}
        help={t("blanksHelp")}
        values={column.blanks}
        onChange={(blanks) => onChange(withParts(column, { blanks }))}
      />
      {"question" in column && (
        <ValuesField
          label={t("notApplicable")}
          values={column.notApplicable}
          onChange={(notApplicable) => onChange(withParts(column, { notApplicable }))}
        />
      )}
    </>
  )
}

function ByRole({ column, onChange }: ColumnDetailsProps) {
  const t = useWords(importWords)
  switch (column.role) {
    case "score":
      return <ScoreDetails column={column} onChange={onChange} />
    case "choice":
      return <ChoiceDetails column={column} onChange={onChange} />
    case "text":
      return <QuestionLabel column={column} onChange={onChange} />
    case "received at":
    case "case sent at":
    case "case answered at":
    case "case resolved at":
    case "case closed at":
      return <DateDetails date={column.date} onChange={(date) => onChange({ ...column, date })} />
    case "hidden":
      return (
        <>
          <TextInput
            label={t("name")}
            value={column.name}
            maxLength={80}
            onChange={(event) => onChange({ ...column, name: event.currentTarget.value })}
            onBlur={(event) => onChange({ ...column, name: slugOf(event.currentTarget.value) || column.role })}
          />
          <Labels column={column} onChange={onChange} />
        </>
      )
    case "unit":
    case "touchpoint":
    case "channel":
    case "language":
      return <Labels column={column} onChange={onChange} />
    case "key":
    case "customer key":
    case "case subject":
      return (
        <TextInput
          label={t("prefix")}
          description={t("prefixHelp")}
          value={column.prefix ?? ""}
          maxLength={60}
          onChange={(event) => onChange(withParts(column, { prefix: event.currentTarget.value }))}
        />
      )
    case "case response":
      return (
        <ValuesField
          label={t("openWhen")}
          values={column.open}
          onChange={(open) => onChange(withParts(column, { open }))}
        />
      )
    case "case timely":
    case "case disputed":
    case "case in time":
      return (
        <>
          <ValuesField
            label={t("yesWhen")}
            values={column.yes}
            onChange={(yes) => onChange(withParts(column, { yes }))}
          />
          <ValuesField label={t("noWhen")} values={column.no} onChange={(no) => onChange(withParts(column, { no }))} />
        </>
      )
    default:
      return null
  }
}

type Labelled = Extract<MappedColumn, { role: "choice" | "unit" | "touchpoint" | "channel" | "language" | "hidden" }>

function Labels({ column, onChange }: { column: Labelled; onChange: (column: MappedColumn) => void }) {
  const t = useWords(importWords)
  return (
    <PairsField
      label={t("labels")}
      help={t("labelsHelp")}
      wrong={t("pairWrong")}
      pairs={column.labels}
      read={pairsIn}
      onChange={(labels) => onChange(withParts(column, { labels }))}
    />
  )
}

type Choosing = Extract<MappedColumn, { role: "choice" }>

function ChoiceDetails({ column, onChange }: { column: Choosing; onChange: (column: MappedColumn) => void }) {
  const t = useWords(importWords)
  const { question } = column
  return (
    <>
      <QuestionLabel column={column} onChange={onChange} />
      <Labels column={column} onChange={onChange} />
      {column.labels !== undefined && (
        <NativeSelect
          label={t("unlisted")}
          value={column.unlisted ?? "reject"}
          data={(["reject", "keep"] as const).map((value) => ({ value, label: t(`unlisted.${value}`) }))}
          onChange={(event) =>
            onChange({ ...column, unlisted: event.currentTarget.value === "keep" ? "keep" : "reject" })
          }
        />
      )}
      <Checkbox
        label={t("many")}
        checked={question.many ?? false}
        onChange={(event) =>
          onChange({ ...column, question: withParts(question, { many: event.currentTarget.checked || undefined }) })
        }
      />
    </>
  )
}
