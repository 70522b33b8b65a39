import { Button, Group, Modal, Text } from "@mantine/core"
import { type ReactNode, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "./words.ts"

type ConfirmDeedProps = {
  /** As a question: "End this device?" */
  title: string
  /** What will happen, and what cannot be taken back. */
  children: ReactNode
  /** The deed in words: "End the device". */
  deed: string
  onConfirm: () => Promise<unknown> | undefined
  /** The button that asks. */
  ask: (open: () => void) => ReactNode
  harmless?: boolean
}

/** Asks before what cannot be undone. Where a deed can be undone, do it and offer undo instead (useToasts). */
export function ConfirmDeed({ title, children, deed, onConfirm, ask, harmless = false }: ConfirmDeedProps) {
  const t = useWords(uiWords)
  const [open, setOpen] = useState(false)
  const [doing, setDoing] = useState(false)
  const confirm = async () => {
    setDoing(true)
    try {
      await onConfirm()
      setOpen(false)
    } finally {
      setDoing(false)
    }
  }
  return (
    <>
      {ask(() => setOpen(true))}
      <Modal opened={open} onClose={() => setOpen(false)} title={title} closeButtonProps={{ "aria-label": t("close") }}>
        <Text component="div">{children}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setOpen(false)}>
            {t("cancel")}
          </Button>
          <Button color={harmless ? "accent" : "brick"} loading={doing} onClick={() => void confirm()}>
            {deed}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
