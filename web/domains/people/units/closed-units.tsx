import { Button, Group, Text } from "@mantine/core"
import { listClosedUnits, listUnits, reopenUnit } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"

/** For an administrator, under everyone: units that are closed, and opening them again. */
export function ClosedUnits() {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const toasts = useToasts()
  const closed = useReading(listClosedUnits).data?.units ?? []
  const reopening = useDeed(reopenUnit, { invalidates: [listUnits, listClosedUnits] })
  if (closed.length === 0) return null
  const reopen = async (id: string, name: string) => {
    if (await reopening.run({ params: { id } })) toasts.done(t("unitReopened", { name }))
  }
  return (
    <Sheet title={t("closedUnits")}>
      {closed.map(({ id, name, path, closedAt }) => (
        <Group key={id} justify="space-between">
          <div>
            <bdi>{path}</bdi>
            <Text size="sm" c="dimmed">
              {t("closedOn", { day: formats.day(closedAt) })}
            </Text>
          </div>
          <Button variant="default" size="compact-md" onClick={() => void reopen(id, name)} disabled={reopening.doing}>
            {t("reopenUnit")}
          </Button>
        </Group>
      ))}
    </Sheet>
  )
}
