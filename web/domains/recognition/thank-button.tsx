import { Button, Modal } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { IconHeart } from "@tabler/icons-react"
import { useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { GiveThanks } from "./give-thanks.tsx"
import { recognitionWords } from "./words.ts"

type ThankButtonProps = {
  /** Whom it is to thank, until somebody else is chosen. */
  to?: string[]
  toTeam?: string
  variant?: "filled" | "light" | "default"
}

/** The button that gives thanks from anywhere; a sheet of its own on a phone, a dialog where there is room. */
export function ThankButton({ to, toTeam, variant = "filled" }: ThankButtonProps) {
  const t = useWords(recognitionWords)
  const [open, setOpen] = useState(false)
  const phone = useMediaQuery("(max-width: 40rem)")
  return (
    <>
      <Button color="saffron" variant={variant} leftSection={<IconHeart size="1.1rem" />} onClick={() => setOpen(true)}>
        {t("giveThanks")}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t("giveThanks")}
        size="lg"
        fullScreen={phone === true}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <GiveThanks onDone={() => setOpen(false)} {...(to && { to })} {...(toTeam && { toTeam })} />
      </Modal>
    </>
  )
}
