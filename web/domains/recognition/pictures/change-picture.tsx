import { Button, Modal, Stack } from "@mantine/core"
import { useState } from "react"
import { putPicture } from "#contracts/pictures.ts"
import { getKudos, listKudos, listMyThanks } from "#contracts/recognition.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Kudos } from "../kudos-card.tsx"
import { recognitionWords } from "../words.ts"
import { type ChosenPicture, formOf, PictureField } from "./picture-field.tsx"

/** Lets whoever gave thanks put a picture to them, or another in its place. */
export function ChangePicture({ kudos, onClose }: { kudos: Kudos; onClose: () => void }) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const [picture, setPicture] = useState<ChosenPicture | null>(null)
  const [untold, setUntold] = useState(false)
  const put = useDeed(putPicture, {
    invalidates: [listKudos, listMyThanks, getKudos],
    done: () => {
      toasts.done(t("pictureKept"))
      onClose()
    },
  })
  const title = t(kudos.picture ? "changePicture" : "putPicture")
  const send = () => {
    if (picture === null) return
    if (picture.alt.trim() === "") return setUntold(true)
    const sent = { params: { id: kudos.id }, body: formOf(picture) }
    void put.run(sent)
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("close") }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack align="flex-start">
          <PictureField value={picture} onChange={setPicture} untold={untold} />
          <Button type="submit" loading={put.doing} disabled={picture === null}>
            {t("keepPicture")}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
