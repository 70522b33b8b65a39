import { Button, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { causeWords } from "./words.ts"

const most = 5

/** `onKeep` says whether they were kept. */
type WhysFormProps = { whys: readonly string[]; doing: boolean; onKeep: (whys: string[]) => Promise<boolean> }

/** Five whys: the next one is asked once the one before has an answer. What others keep shows where nothing has been typed, and takes nothing typed away. */
export function WhysForm({ whys, doing, onKeep }: WhysFormProps) {
  const t = useWords(causeWords)
  const [changed, setChanged] = useState<readonly string[] | null>(null)
  const typed = changed ?? whys
  const answered = typed.findIndex((why) => why.trim() === "")
  const asked = Math.min(most, answered === -1 ? typed.length + 1 : answered + 1)
  const kept = typed.map((why) => why.trim()).filter((why) => why !== "")
  return (
    <Stack gap="sm">
      <Text size="sm">{t("whysHelp")}</Text>
      {Array.from({ length: asked }, (_, at) => (
        <TextInput
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is
          key={at}
          label={at === 0 ? t("why1") : `${at + 1}. ${t("whyNext")}`}
          maxLength={500}
          value={typed[at] ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const next = [...typed]
            next[at] = value
            setChanged(next)
          }}
        />
      ))}
      <div>
        <Button variant="default" loading={doing} onClick={async () => (await onKeep(kept)) && setChanged(null)}>
          {t("whysKeep")}
        </Button>
      </div>
    </Stack>
  )
}
