import { Group, NativeSelect, NumberInput, Stack } from "@mantine/core"
import {
  type Delimiter,
  delimiters,
  type Encoding,
  encodings,
  type FeedbackMap,
  type FileForm as Form,
} from "#contracts/feedback-map.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Preview } from "./import-of.ts"
import { importWords } from "./import-words.ts"
import { withParts } from "./map-columns.ts"
import { ValuesField } from "./values-field.tsx"

type FileFormProps = { map: FeedbackMap; found: Preview; onChange: (map: FeedbackMap) => void }

/** How the file is written, as it was found; each part can be put right. */
export function FileForm({ map, found, onChange }: FileFormProps) {
  const t = useWords(importWords)
  const { file } = map
  const change = (parts: { [K in keyof Form]?: Form[K] | undefined }) =>
    onChange({ ...map, file: withParts(file, parts) })
  const delimiterName = (one: string) => (one === "\t" ? t("delimiter.tab") : t(`delimiter.${one as "," | ";" | "|"}`))
  return (
    <Sheet title={t("howWritten")}>
      <Stack>
        <NativeSelect
          label={t("encoding")}
          value={file.encoding ?? found.encoding}
          data={[...encodings]}
          onChange={(event) => change({ encoding: event.currentTarget.value as Encoding })}
        />
        <NativeSelect
          label={t("delimiter")}
          value={file.delimiter ?? found.delimiter}
          data={delimiters.map((value) => ({ value, label: delimiterName(value) }))}
          onChange={(event) => change({ delimiter: event.currentTarget.value as Delimiter })}
        />
        <Group grow align="flex-end">
          <NumberInput
            label={t("headerRow")}
            description={t("headerRowHelp")}
            min={0}
            max={50}
            value={file.headerRow}
            onChange={(headerRow) => typeof headerRow === "number" && change({ headerRow })}
          />
          <NumberInput
            label={t("firstRow")}
            min={1}
            max={100}
            value={file.firstRow ?? file.headerRow + 1}
            onChange={(firstRow) => typeof firstRow === "number" && change({ firstRow })}
          />
        </Group>
        <NativeSelect
          label={t("shortRows")}
          value={file.shortRows}
          data={(["reject", "fill"] as const).map((value) => ({ value, label: t(`shortRows.${value}`) }))}
          onChange={(event) => change({ shortRows: event.currentTarget.value === "fill" ? "fill" : "reject" })}
        />
        <NativeSelect
          label={t("decimal")}
          value={file.decimal}
          data={[
            { value: ".", label: "3.5" },
            { value: ",", label: "3,5" },
          ]}
          onChange={(event) => change({ decimal: event.currentTarget.value === "," ? "," : "." })}
        />
        <ValuesField
          label={t("blanksAnywhere")}
          help={t("blanksHelp")}
          values={map.blanks}
          onChange={(blanks) => onChange({ ...map, blanks })}
        />
      </Stack>
    </Sheet>
  )
}
