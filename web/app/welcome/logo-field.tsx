import { Button, FileInput, Group, Image, Stack } from "@mantine/core"
import { useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { welcomeWords } from "./words.ts"

const largest = 3072

/** A small picture, kept as a data address: customers' pages carry it with them. */
export function LogoField({ logo, onChange }: { logo: string | null; onChange: (logo: string | null) => void }) {
  const t = useWords(welcomeWords)
  const [tooBig, setTooBig] = useState(false)
  const take = (file: File | null) => {
    if (file === null) return
    setTooBig(file.size > largest)
    if (file.size > largest) return
    const reader = new FileReader()
    reader.onload = () => onChange(String(reader.result))
    reader.readAsDataURL(file)
  }
  return (
    <Stack gap="xs">
      <FileInput
        label={t("logo")}
        description={t("logoHelp")}
        placeholder={t("logoChoose")}
        accept="image/png,image/svg+xml,image/jpeg,image/webp"
        onChange={take}
        error={tooBig ? t("logoTooBig") : undefined}
      />
      {logo !== null && (
        <Group>
          <Image src={logo} alt="" h={36} w="auto" />
          <Button variant="subtle" onClick={() => onChange(null)}>
            {t("logoDrop")}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
