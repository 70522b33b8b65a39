import { Button, Modal } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { type ReactNode, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "./words.ts"

type DialogButtonProps = {
  title: string
  /** The button's whole name, where several say the same. */
  label?: string
  variant?: "filled" | "default" | "subtle"
  /** What it opens; `done` closes it. */
  children: (done: () => void) => ReactNode
}

/** A button that opens a form: a sheet of its own on a phone, a dialog where there is room. */
export function DialogButton({ title, label, variant = "default", children }: DialogButtonProps) {
  const t = useWords(uiWords)
  const [open, setOpen] = useState(false)
  const phone = useMediaQuery("(max-width: 40rem)")
  const close = () => setOpen(false)
  return (
    <>
      <Button variant={variant} aria-label={label} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={title}
        size="lg"
        fullScreen={phone === true}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        {children(close)}
      </Modal>
    </>
  )
}
