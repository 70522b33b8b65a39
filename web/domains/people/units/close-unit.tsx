import { Button, Group } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { closeUnit, listClosedUnits, listUnits, reopenUnit } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import type { UnitNode } from "./unit-tree.tsx"

/** Closes a unit that is empty; it can be opened again, here at once and among the people later. */
export function CloseUnit({ unit: { id, name, parentId } }: { unit: UnitNode }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const invalidates = [listUnits, listClosedUnits]
  const reopening = useDeed(reopenUnit, { invalidates })
  const closing = useDeed(closeUnit, { invalidates })
  const close = async () => {
    if ((await closing.run({ params: { id } })) === undefined) return
    toasts.undoable(t("unitClosed", { name }), () => void reopening.run({ params: { id } }))
    await navigate({ href: `/people?unit=${parentId}` })
  }
  return (
    <ConfirmDeed
      title={t("closeUnitAsk", { name })}
      deed={t("closeUnit")}
      onConfirm={close}
      ask={(open) => (
        <Group>
          <Button variant="default" onClick={open}>
            {t("closeUnit")}
          </Button>
        </Group>
      )}
    >
      {t("closeUnitWhat")}
    </ConfirmDeed>
  )
}
