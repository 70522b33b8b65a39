import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import { getAcknowledgements, listStandardsToRead, requestAcknowledgement } from "#contracts/acknowledgements.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { acknowledgementWords } from "./words.ts"

/** A steward asks everyone to read a standard, by a day or without one. */
export function AskToRead({ standardId, asked }: { standardId: string; asked: boolean }) {
  const t = useWords(acknowledgementWords)
  const toasts = useToasts()
  const [dueOn, setDueOn] = useState("")
  const asking = useDeed(requestAcknowledgement, {
    invalidates: [getAcknowledgements, listStandardsToRead],
    done: () => toasts.done(t("askedNow")),
  })
  return (
    <ConfirmDeed
      title={t("ask")}
      deed={t("ask")}
      harmless
      onConfirm={() => asking.run({ params: { id: standardId }, body: { dueOn: dueOn || null } })}
      ask={(open) => (
        <Button variant={asked ? "default" : "filled"} onClick={open}>
          {asked ? t("askAgain") : t("ask")}
        </Button>
      )}
    >
      <p>{t("askWhat")}</p>
      <TextInput
        type="date"
        label={t("due")}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
    </ConfirmDeed>
  )
}
