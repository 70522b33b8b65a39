import { Button, Group, NativeSelect, Text } from "@mantine/core"
import { IconFileUpload } from "@tabler/icons-react"
import { type DragEvent, useId, useRef, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./file-drop.module.css"
import { useWorkbook } from "./use-workbook.ts"
import { uiWords } from "./words.ts"

type FileDropProps = {
  label: string
  /** What may come: "CSV or Excel, up to 200 MB". */
  description?: string
  /** As the input's accept: ".csv,.txt". With ".xlsx" among them a workbook may come; of it a sheet is handed on, as a file of CSV. */
  accept: string
  onFile: (file: File) => void
  /** The name of what was chosen. */
  chosen?: string | undefined
  error?: string | undefined
}

/** A place to drop a file, or to choose one. */
export function FileDrop({ label, description, accept, onFile, chosen, error }: FileDropProps) {
  const t = useWords(uiWords)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState(false)
  const workbook = useWorkbook(onFile)
  const take = (file: File | undefined) => {
    if (file === undefined) return
    const fits = accepts(accept, file.name)
    setRefused(!fits)
    if (!fits) return
    if (file.name.toLowerCase().endsWith(".xlsx")) void workbook.open(file)
    else onFile(file)
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const wrong =
    error ??
    (refused ? t("dropRefused") : undefined) ??
    (workbook.refused === null ? undefined : t(`workbook.${workbook.refused}`))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button within does the same by keyboard
    <div
      className={style.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <IconFileUpload size="1.75rem" stroke={1.5} aria-hidden="true" />
      <label htmlFor={id}>{label}</label>
      <Text size="sm" c="dimmed" id={`${id}-about`}>
        {chosen ?? description ?? t("drop")}
      </Text>
      {wrong !== undefined && (
        <Text size="sm" c="var(--ws-bad)" role="alert">
          {wrong}
        </Text>
      )}
      <input
        ref={input}
        id={id}
        type="file"
        className={style.input}
        accept={accept}
        aria-describedby={`${id}-about`}
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ""
        }}
      />
      <Button variant="default" loading={workbook.reading} onClick={() => input.current?.click()}>
        {t("choose")}
      </Button>
      {workbook.opened !== null && (
        <Group align="flex-end" justify="center">
          <NativeSelect
            label={t("sheet", { file: workbook.opened.name })}
            data={workbook.opened.book.sheets}
            value={workbook.opened.sheet}
            onChange={(event) => workbook.choose(event.currentTarget.value)}
          />
          <Button loading={workbook.reading} onClick={() => void workbook.take()}>
            {t("takeSheet")}
          </Button>
        </Group>
      )}
    </div>
  )
}

function accepts(accept: string, name: string): boolean {
  const endings = accept.split(",").filter((one) => one.startsWith("."))
  return endings.length === 0 || endings.some((ending) => name.toLowerCase().endsWith(ending))
}
