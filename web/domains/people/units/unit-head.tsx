import { Button, Group, Title } from "@mantine/core"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "../people-screen.module.css"
import { useAdministrator } from "../use-administrator.ts"
import { peopleWords } from "../words.ts"
import type { UnitNode } from "./unit-tree.tsx"

/** The chosen unit above its people: who leads it, and what an administrator may do with it. */
export function UnitHead({ unit }: { unit: UnitNode | undefined }) {
  const t = useWords(peopleWords)
  const administrator = useAdministrator()
  if (unit === undefined) return null
  return (
    <header className={style.unitHead}>
      <div>
        <Title order={2}>{unit.name}</Title>
        <p>
          {unit.lead ? (
            <Link href={`/people?unit=${unit.id}&person=${unit.lead.id}`}>
              {t("unitLead", { name: unit.lead.name })}
            </Link>
          ) : (
            t("noLead")
          )}{" "}
          · {t("within", { count: unit.peopleWithin })}
        </p>
      </div>
      {administrator && (
        <Group gap="xs" className="no-print">
          <Button variant="default" size="compact-md" component={Link} href={`/units/${unit.id}`}>
            {t("unitDeed")}
          </Button>
          <Button variant="default" size="compact-md" component={Link} href={`/units/new?below=${unit.id}`}>
            {t("unitBelow")}
          </Button>
        </Group>
      )}
    </header>
  )
}
