import { ActionIcon, Button } from "@mantine/core"
import { IconKeyboard } from "@tabler/icons-react"
import { useState } from "react"
import { getCase, takeCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useEscapeFromFields, useKeys } from "#web/ui/keys.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { recoveryWords } from "../words.ts"
import { deskKeys, KeySheet } from "./key-sheet.tsx"
import type { Queue } from "./use-queue.ts"
import { deskWords } from "./words.ts"

/** Take it, previous, next, and the keys for each: the deeds above a case. */
export function DeskBar({ of: one, queue }: { of: Case | undefined; queue: Queue }) {
  const t = useWords(deskWords)
  const recovery = useWords(recoveryWords)
  const [help, setHelp] = useState(false)
  const take = useDeed(takeCase, { invalidates: [getCase] })
  const mayTake = one?.may.take ?? false
  const takeIt = () => one && mayTake && void take.run({ params: { id: one.id } })
  useKeys({
    [deskKeys.next]: queue.goAfter,
    [deskKeys.previous]: queue.goBefore,
    [deskKeys.list]: queue.goToList,
    [deskKeys.take]: takeIt,
    [deskKeys.help]: () => setHelp(true),
  })
  useEscapeFromFields()
  return (
    <>
      {mayTake && (
        <Button loading={take.doing} onClick={takeIt} aria-keyshortcuts={deskKeys.take}>
          {recovery("take")}
        </Button>
      )}
      <Button
        variant="default"
        disabled={queue.before === undefined}
        onClick={queue.goBefore}
        aria-keyshortcuts={deskKeys.previous}
      >
        {t("previous")}
      </Button>
      <Button
        variant="default"
        disabled={queue.after === undefined}
        onClick={queue.goAfter}
        aria-keyshortcuts={deskKeys.next}
      >
        {t("next")}
      </Button>
      <ActionIcon
        variant="default"
        size="input-sm"
        visibleFrom="sm"
        aria-label={t("keys")}
        onClick={() => setHelp(true)}
      >
        <IconKeyboard size="1.1rem" />
      </ActionIcon>
      <KeySheet opened={help} onClose={() => setHelp(false)} />
    </>
  )
}
