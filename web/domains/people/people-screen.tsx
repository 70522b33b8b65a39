import { Button } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PeopleFilters } from "./people-filters.tsx"
import { PeopleList } from "./people-list.tsx"
import style from "./people-screen.module.css"
import { PersonDrawer } from "./persons/person-drawer.tsx"
import { peopleFilters } from "./routes.ts"
import { ClosedUnits } from "./units/closed-units.tsx"
import { UnitHead } from "./units/unit-head.tsx"
import { UnitTree } from "./units/unit-tree.tsx"
import { useAdministrator } from "./use-administrator.ts"
import { peopleWords } from "./words.ts"

/** Everyone who works here: the tree of units beside the list, and one person in a drawer. */
export function PeopleScreen() {
  const t = useWords(peopleWords)
  const [filters, setFilters] = useFilters(peopleFilters)
  const units = useReading(listUnits)
  const administrator = useAdministrator()
  return (
    <Page title={t("people")} lead={t("peopleLead")} actions={<Deeds />} width="wide">
      <Waiting on={units} lines={6}>
        {({ units }) => (
          <div className={style.columns}>
            <nav className={style.tree} aria-label={t("units")}>
              <UnitTree units={units} chosen={filters.unit} onChoose={(unit) => setFilters({ unit })} />
            </nav>
            <div className={style.list}>
              <PeopleFilters units={units} />
              <UnitHead unit={units.find(({ id }) => id === filters.unit)} />
              <PeopleList units={units} />
              {administrator && filters.unit === undefined && <ClosedUnits />}
            </div>
          </div>
        )}
      </Waiting>
      <PersonDrawer id={filters.person} onClose={() => setFilters({ person: undefined })} />
    </Page>
  )
}

function Deeds() {
  const t = useWords(peopleWords)
  const { person, strength } = useSession()
  const administrator = useAdministrator()
  const looksAfterDevices = strength === "full" && (administrator || person?.role === "lead")
  return (
    <>
      {administrator && (
        <>
          <Button component={Link} href="/people/new">
            {t("add")}
          </Button>
          <Button component={Link} href="/people/import" variant="default">
            {t("import")}
          </Button>
        </>
      )}
      {looksAfterDevices && (
        <Button component={Link} href="/administration/devices" variant="default">
          {t("devices")}
        </Button>
      )}
    </>
  )
}
