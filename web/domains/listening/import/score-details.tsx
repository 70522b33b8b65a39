import { Group, NativeSelect, NumberInput } from "@mantine/core"
import { type MappedColumn, scoreKinds } from "#contracts/feedback-map.ts"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"
import { numbersIn, withParts } from "./map-columns.ts"
import { PairsField } from "./pairs-field.tsx"
import { QuestionLabel } from "./question-label.tsx"

type Scored = Extract<MappedColumn, { role: "score" }>

const usual = { nps: [0, 10], csat: [1, 5], ces: [1, 7], rating: [1, 5], number: undefined } as const

/** Which score it is, on which scale, and what worded scores come to. */
export function ScoreDetails({ column, onChange }: { column: Scored; onChange: (column: MappedColumn) => void }) {
  const t = useWords(importWords)
  const { question } = column
  const ask = (changed: Scored["question"]) => onChange({ ...column, question: changed })
  const changeKind = (kind: Scored["question"]["kind"]) =>
    ask(withParts(question, { kind, scale: kind === "nps" || kind === "number" ? undefined : question.scale }))
  return (
    <>
      <NativeSelect
        label={t("scoreKind")}
        value={question.kind}
        data={scoreKinds.map((value) => ({ value, label: t(`score.${value}`) }))}
        onChange={(event) => changeKind(event.currentTarget.value as Scored["question"]["kind"])}
      />
      <QuestionLabel column={column} onChange={onChange} />
      {question.kind !== "nps" && <ScaleEnds question={question} onChange={ask} />}
      <PairsField
        label={t("values")}
        help={t("valuesHelp")}
        wrong={t("numberWrong")}
        pairs={column.values}
        read={numbersIn}
        onChange={(values) => onChange(withParts(column, { values }))}
      />
    </>
  )
}

type ScaleEndsProps = { question: Scored["question"]; onChange: (question: Scored["question"]) => void }

/** The ends of the scale; where none are given, the usual ones of the kind hold. */
function ScaleEnds({ question, onChange }: ScaleEndsProps) {
  const t = useWords(importWords)
  const ends = usual[question.kind]
  const min = question.scale?.min ?? ends?.[0]
  const max = question.scale?.max ?? ends?.[1]
  const change = (end: "min" | "max", value: string | number) => {
    if (typeof value !== "number") return
    const scale = { min: min ?? value - 1, max: max ?? value + 1, [end]: value }
    onChange({ ...question, scale })
  }
  return (
    <Group grow>
      <NumberInput label={t("scaleMin")} value={min ?? ""} onChange={(value) => change("min", value)} />
      <NumberInput label={t("scaleMax")} value={max ?? ""} onChange={(value) => change("max", value)} />
    </Group>
  )
}
