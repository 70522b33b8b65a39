import { Button, Group, NumberInput, Stack, Table, Text } from "@mantine/core"
import { useState } from "react"
import { clockNames, getCalendar, inheritTarget, previewClocks, setTarget } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import style from "./targets.module.css"
import { clockWords } from "./words.ts"

type Target = Calendar["targets"][number]

/** How soon, a row a severity, in open hours. */
export function Targets({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  return (
    <Sheet title={t("targets")}>
      <Stack gap="sm">
        <Text size="sm">{t("targetsHelp")}</Text>
        <Table aria-label={t("targets")} className={style.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("severity")}</Table.Th>
              {clockNames.map((name) => (
                <Table.Th key={name} scope="col">
                  {t(`clock.${name}`)}
                </Table.Th>
              ))}
              {calendar.mine && <Table.Td />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {calendar.targets.map((target) => (
              <TargetRow key={`${target.severity} ${target.from?.id}`} calendar={calendar} target={target} />
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Sheet>
  )
}

function TargetRow({ calendar, target }: { calendar: Calendar; target: Target }) {
  const t = useWords(clockWords)
  const toasts = useToasts()
  const [minutes, setMinutes] = useState(target)
  const invalidates = [getCalendar, previewClocks]
  const done = () => toasts.done(t("targetKept"))
  const keep = useDeed(setTarget, { invalidates, done })
  const inherit = useDeed(inheritTarget, { invalidates, done })
  const { severity } = target
  const params = { id: calendar.unit.id, severity }
  const { acknowledge, reply, update, resolve } = minutes
  const changed = clockNames.some((name) => minutes[name] !== target[name])
  return (
    <Table.Tr>
      <Table.Th scope="row">{t(`severity.${severity}`)}</Table.Th>
      {clockNames.map((name) => (
        <Table.Td key={name}>
          <span className={style.phoneLabel} aria-hidden="true">
            {t(`clock.${name}`)}
          </span>
          <NumberInput
            aria-label={`${t(`severity.${severity}`)}: ${t(`clock.${name}`)}`}
            value={minutes[name] === null ? "" : minutes[name] / 60}
            min={0.25}
            max={8000}
            step={0.5}
            decimalScale={2}
            w="6rem"
            disabled={!calendar.mine}
            onChange={(value) =>
              setMinutes({ ...minutes, [name]: value === "" ? null : Math.max(1, Math.round(Number(value) * 60)) })
            }
          />
        </Table.Td>
      ))}
      {calendar.mine && (
        <Table.Td className={style.deeds}>
          <Group gap="xs" wrap="nowrap" className="no-print">
            <Button
              size="xs"
              disabled={!changed}
              loading={keep.doing}
              onClick={() => void keep.run({ params, body: { acknowledge, reply, update, resolve } })}
            >
              {t("keepTarget")}
            </Button>
            {target.from?.id === calendar.unit.id && (
              <Button size="xs" variant="default" loading={inherit.doing} onClick={() => void inherit.run({ params })}>
                {t("inherit")}
              </Button>
            )}
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  )
}
