import { Button, Group, Input, Stack, TextInput } from "@mantine/core"
import { IconPhoto } from "@tabler/icons-react"
import { useEffect, useId, useRef, useState } from "react"
import { longestAlt } from "#contracts/pictures.ts"
import { useWords } from "#web/words/use-words.ts"
import { recognitionWords } from "../words.ts"
import style from "./picture-field.module.css"
import { smallerPicture } from "./smaller-picture.ts"

/** A picture that was chosen, where it is shown from meanwhile, and what it is said to show. */
export type ChosenPicture = { file: Blob; url: string; alt: string }

/** The form that carries it to the server. */
export function formOf({ file, alt }: { file: Blob; alt?: string }): FormData {
  const form = new FormData()
  if (alt !== undefined) form.append("alt", alt.trim())
  form.append("picture", file, "picture.jpg")
  return form
}

type PictureFieldProps = {
  value: ChosenPicture | null
  onChange: (picture: ChosenPicture | null) => void
  /** Whether to say that its words are missing. */
  untold: boolean
}

/** Chooses a picture and asks what it shows. */
export function PictureField({ value, onChange, untold }: PictureFieldProps) {
  const t = useWords(recognitionWords)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [unread, setUnread] = useState(false)
  const url = value?.url
  useEffect(() => () => URL.revokeObjectURL(url ?? ""), [url])
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const file = await smallerPicture(chosen)
    setUnread(file === null)
    if (file) onChange({ file, url: URL.createObjectURL(file), alt: value?.alt ?? "" })
  }
  return (
    <Input.Wrapper id={id} label={t("picture")} description={t("pictureWhy")} error={unread && t("pictureUnread")}>
      <Stack gap="sm" mt="xs">
        <input
          ref={input}
          id={id}
          className={style.input}
          type="file"
          accept="image/*"
          tabIndex={-1}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ""
          }}
        />
        {value && <img className={style.chosen} src={value.url} alt={value.alt} />}
        <Group gap="xs">
          <Button variant="default" leftSection={<IconPhoto size="1.1rem" />} onClick={() => input.current?.click()}>
            {value ? t("otherPicture") : t("choosePicture")}
          </Button>
          {value && (
            <Button variant="subtle" color="gray" onClick={() => onChange(null)}>
              {t("noPicture")}
            </Button>
          )}
        </Group>
        {value && (
          <TextInput
            label={t("pictureTold")}
            description={t("pictureToldWhy")}
            value={value.alt}
            maxLength={longestAlt}
            error={untold && value.alt.trim() === "" && t("pictureUntold")}
            onChange={(event) => onChange({ ...value, alt: event.currentTarget.value })}
          />
        )}
      </Stack>
    </Input.Wrapper>
  )
}
