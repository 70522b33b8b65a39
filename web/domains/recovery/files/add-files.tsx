import { ActionIcon, Button, Text } from "@mantine/core"
import { IconPaperclip, IconX } from "@tabler/icons-react"
import { useEffect, useId, useRef, useState } from "react"
import { layFilesReady } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { mailInWords } from "../mail-in/words.ts"
import style from "./add-files.module.css"
import { fileWords } from "./words.ts"

export type LaidFile = { id: string; name: string; size: number }

type LeftOut = { name: string; leftOut: "program" | "too-large" | "too-many" | "empty" }

const mostFiles = 10
const largestFile = 10_000_000

type AddFilesProps = {
  caseId: string
  files: readonly LaidFile[]
  onChange: (files: LaidFile[]) => void
}

/**
 * A button that adds files to a reply. Each is sent to the server as it is chosen, which says at once what it does not take; none goes to the customer
 * before the reply.
 */
export function AddFiles({ caseId, files, onChange }: AddFilesProps) {
  const t = useWords(fileWords)
  const told = useWords(mailInWords)
  const input = useRef<HTMLInputElement>(null)
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])
  const lay = useDeed(layFilesReady)
  // Words may be typed and files be taken off while one is on its way.
  const latest = useRef({ files, onChange })
  useEffect(() => {
    latest.current = { files, onChange }
  })
  const add = async (chosen: readonly File[]) => {
    const refused: LeftOut[] = []
    for (const file of chosen) {
      if (latest.current.files.length >= mostFiles) refused.push({ name: file.name, leftOut: "too-many" })
      else if (file.size > largestFile) refused.push({ name: file.name, leftOut: "too-large" })
      else {
        const body = new FormData()
        body.append("files", file)
        const sent = { params: { id: caseId }, body }
        const [one] = (await lay.run(sent))?.files ?? []
        if (one?.leftOut) refused.push({ name: one.name, leftOut: one.leftOut })
        else if (one?.id) {
          const { files, onChange } = latest.current
          onChange([...files, { id: one.id, name: one.name, size: one.size }])
        }
      }
    }
    setLeftOut(refused)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        aria-label={t("add")}
        className={style.input}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          void add([...(currentTarget.files ?? [])])
          currentTarget.value = ""
        }}
      />
      <Button
        variant="default"
        leftSection={<IconPaperclip size="1rem" aria-hidden="true" />}
        loading={lay.doing}
        disabled={files.length >= mostFiles}
        onClick={() => input.current?.click()}
      >
        {t("add")}
      </Button>
      <Text size="sm" c="dimmed">
        {t("help")}
      </Text>
      <div role="status">
        {leftOut.map(({ name, leftOut }) => (
          <Text key={name} size="sm" c="var(--ws-bad)">
            {told(`left.${leftOut}`, { name })}
          </Text>
        ))}
      </div>
    </>
  )
}

type LaidFilesProps = { label: string; files: readonly LaidFile[]; onChange: (files: LaidFile[]) => void }

/** What goes along, each with a way to take it off; nothing where there is none. */
export function LaidFiles({ label, files, onChange }: LaidFilesProps) {
  const t = useWords(fileWords)
  const told = useWords(mailInWords)
  const formats = useFormats()
  const id = useId()
  if (files.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} id={id}>
        {label}
      </Text>
      <ul className={style.files} aria-labelledby={id}>
        {files.map(({ id, name, size }) => (
          <li key={id}>
            <bdi>{told("file", { name, size: formats.number(Math.max(1, Math.round(size / 1000))) })}</bdi>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("without", { name })}
              onClick={() => onChange(files.filter((file) => file.id !== id))}
            >
              <IconX size="1rem" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  )
}
