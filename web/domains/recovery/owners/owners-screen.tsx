import { Select, Text } from "@mantine/core"
import { listAgents } from "#contracts/recovery.ts"
import { leading, stewarding } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Agent } from "./agent.tsx"
import { ownerFilters } from "./filters.ts"
import { TouchpointRules } from "./touchpoint-rules.tsx"
import { WhoSeesValue } from "./who-sees-value.tsx"
import { ownerWords } from "./words.ts"

/** Who of a unit looks after cases, who answers for a touchpoint, and who sees what a customer is worth. */
export function OwnersScreen() {
  const t = useWords(ownerWords)
  const { person } = useSignedIn()
  const [filters, setFilters] = useFilters(ownerFilters)
  const units = useUnitChoices()
  const unit = filters.unit ?? person.unit.id
  const found = useReading(listAgents, { query: { unit } })
  return (
    <Page title={t("owners")} lead={t("lead")} width="reading">
      <Select
        label={t("unit")}
        data={units}
        value={unit}
        searchable
        allowDeselect={false}
        maw="24rem"
        onChange={(chosen) => setFilters({ unit: chosen ?? undefined })}
      />
      <Waiting on={found}>
        {({ agents, otherwise, unit, skills }) => (
          <Sheet title={t("people", { unit: unit.name })}>
            <Text mb="md">
              {t(agents.some(({ takesCases }) => takesCases) ? "otherwise" : "noneYet", { name: otherwise.name })}
            </Text>
            {agents.map((agent) => (
              <Agent key={agent.person.id} of={agent} skills={skills} />
            ))}
          </Sheet>
        )}
      </Waiting>
      {leading.includes(person.role) && <TouchpointRules mine={stewarding.includes(person.role)} />}
      {stewarding.includes(person.role) && <WhoSeesValue />}
    </Page>
  )
}
