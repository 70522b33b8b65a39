import { Button, Group, TextInput } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { type commitmentState, getLeaders, getMyLeading, tellOutcome } from "#contracts/leadership.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { leadershipWords } from "./words.ts"

/** A leader's word on their own commitment: kept is one tap, not kept has room for a sentence. Said again, the latest holds. */
export function Told({ id, state }: { id: string; state: z.output<typeof commitmentState> }) {
  const t = useWords(leadershipWords)
  const toasts = useToasts()
  const [words, setWords] = useState("")
  const telling = useDeed(tellOutcome, { invalidates: [getLeaders, getMyLeading] })
  const tell = async (kept: boolean) => {
    const told = await telling.run({ params: { id }, body: { kept, words: kept ? "" : words.trim() } })
    if (told) toasts.done(t(kept ? "toldKept" : "toldNotKept"))
  }
  const kept = state === "kept" || state === "kept-late"
  return (
    <Group gap="xs" className="no-print">
      {!kept && (
        <Button variant="default" loading={telling.doing} onClick={() => void tell(true)}>
          {t("isKept")}
        </Button>
      )}
      <ConfirmDeed
        title={t("notKept")}
        deed={t("sayNotKept")}
        harmless
        onConfirm={() => tell(false)}
        ask={(open) => (
          <Button variant="subtle" onClick={open}>
            {t("notKept")}
          </Button>
        )}
      >
        <TextInput
          label={t("whyNot")}
          value={words}
          maxLength={500}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </ConfirmDeed>
    </Group>
  )
}
