import { Textarea } from "@mantine/core"
import { useState } from "react"
import { pairsText } from "./map-columns.ts"

type PairsFieldProps<V extends string | number> = {
  label: string
  help: string
  /** What to say to a line that is no pair. */
  wrong: string
  pairs: Readonly<Record<string, V>> | undefined
  read: (text: string) => Record<string, V> | undefined
  onChange: (pairs: Record<string, V>) => void
}

/** "2 = Spanish", a pair a line: quicker to write and to paste than a table of fields. Takes effect when every line is one. */
export function PairsField<V extends string | number>(props: PairsFieldProps<V>) {
  const { label, help, wrong, pairs, read, onChange } = props
  const [text, setText] = useState(() => pairsText(pairs))
  return (
    <Textarea
      label={label}
      description={help}
      error={read(text) === undefined ? wrong : undefined}
      value={text}
      autosize
      minRows={2}
      maxRows={12}
      dir="auto"
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        const found = read(typed)
        if (found !== undefined) onChange(found)
      }}
    />
  )
}
