import { Autocomplete, Select, Table, Text } from "@mantine/core"
import { useState } from "react"
import { listAgents, listTouchpointRules, setTouchpointRule } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./touchpoint-rules.module.css"
import { ownerWords } from "./words.ts"

type Rule = Reply<typeof listTouchpointRules>["rules"][number]

/** Which unit answers for a touchpoint and what it takes, a row each; kept as soon as it is chosen. */
export function TouchpointRules({ mine }: { mine: boolean }) {
  const t = useWords(ownerWords)
  const found = useReading(listTouchpointRules)
  return (
    <Sheet title={t("rules")}>
      <Text size="sm" mb="sm">
        {t("rulesHelp")}
      </Text>
      <Waiting on={found}>
        {({ rules }) =>
          rules.length === 0 ? (
            <Text c="dimmed">{t("noRules")}</Text>
          ) : (
            <Table aria-label={t("rules")} className={style.table}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("touchpoint")}</Table.Th>
                  <Table.Th scope="col">{t("answers")}</Table.Th>
                  <Table.Th scope="col">{t("skill")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rules.map((rule) => (
                  <RuleRow key={rule.touchpoint.id} of={rule} mine={mine} />
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Waiting>
    </Sheet>
  )
}

function RuleRow({ of: { touchpoint, unit, skill }, mine }: { of: Rule; mine: boolean }) {
  const t = useWords(ownerWords)
  const toasts = useToasts()
  const units = useUnitChoices()
  const skills = useReading(listAgents, { query: {} }).data?.skills ?? []
  const [typed, setTyped] = useState(skill ?? "")
  const set = useDeed(setTouchpointRule, {
    invalidates: [listTouchpointRules, listAgents],
    done: () => toasts.done(t("kept")),
  })
  const keep = (body: { unitId: string | null; skill: string | null }) =>
    void set.run({ params: { id: touchpoint.id }, body })
  const unitId = unit?.id ?? null
  return (
    <Table.Tr>
      <Table.Th scope="row">{touchpoint.name}</Table.Th>
      <Table.Td>
        <span className={style.phoneLabel} aria-hidden="true">
          {t("answers")}
        </span>
        <Select
          aria-label={`${touchpoint.name}: ${t("answers")}`}
          placeholder={t("anyUnit")}
          searchable
          clearable
          disabled={!mine}
          data={units}
          value={unitId}
          onChange={(chosen) => keep({ unitId: chosen, skill })}
        />
      </Table.Td>
      <Table.Td>
        <span className={style.phoneLabel} aria-hidden="true">
          {t("skill")}
        </span>
        <Autocomplete
          aria-label={`${touchpoint.name}: ${t("skill")}`}
          placeholder={t("anySkill")}
          disabled={!mine}
          maxLength={60}
          data={skills}
          value={typed}
          onChange={setTyped}
          onBlur={() => typed.trim() !== (skill ?? "") && keep({ unitId, skill: typed.trim() || null })}
        />
      </Table.Td>
    </Table.Tr>
  )
}
