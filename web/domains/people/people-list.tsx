import { Button } from "@mantine/core"
import type { z } from "zod"
import { listPeople, type person } from "#contracts/people.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { usePages } from "#web/app/use-pages.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Initials } from "#web/ui/initials.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { type Say, useWords } from "#web/words/use-words.ts"
import style from "./people-list.module.css"
import { askedOf, peopleFilters } from "./routes.ts"
import type { UnitNode } from "./units/unit-tree.tsx"
import { peopleWords } from "./words.ts"

type Person = z.output<typeof person>

/** The people of the chosen unit. */
export function PeopleList({ units }: { units: readonly UnitNode[] }) {
  const t = useWords(peopleWords)
  const [filters] = useFilters(peopleFilters)
  const { query } = askedOf(filters)
  const people = usePages(listPeople, query)
  return (
    <Waiting on={people} lines={8}>
      {(items) => (
        <DataTable
          caption={t("people")}
          columns={columnsOf(t, units)}
          rows={items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/people${searchText({ ...filters, person: id })}`}
          sorts="server"
          empty={<Nobody left={query.left === "yes"} sought={query.q !== undefined} />}
          more={
            people.hasNextPage && (
              <Button variant="default" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
                {t("more")}
              </Button>
            )
          }
        />
      )}
    </Waiting>
  )
}

const columnsOf = (t: Say<(typeof peopleWords)["english"]>, units: readonly UnitNode[]): Column<Person>[] => [
  {
    key: "name",
    title: t("column.name"),
    cell: ({ name }) => (
      <span className={style.name}>
        <Initials name={name} size="1.75rem" />
        {name}
      </span>
    ),
  },
  { key: "job", title: t("column.job"), cell: ({ job }) => job },
  { key: "unit", title: t("column.unit"), cell: ({ unit }) => <Where unit={unit} units={units} /> },
  {
    key: "role",
    title: t("column.role"),
    cell: ({ role }) => (role === "member" ? "" : t(`role.${role}`)),
    phone: "hide",
  },
]

/** A unit under the one above it: every branch has a counter. */
function Where({ unit, units }: { unit: Person["unit"]; units: readonly UnitNode[] }) {
  const parentId = units.find(({ id }) => id === unit.id)?.parentId
  const above = units.find(({ id }) => id === parentId)
  return (
    <>
      {unit.name}
      {above && above.parentId !== null && <span className={style.above}>{above.name}</span>}
    </>
  )
}

function Nobody({ left, sought }: { left: boolean; sought: boolean }) {
  const t = useWords(peopleWords)
  const why = left ? t("nobodyLeft") : sought ? t("nobodyFound") : t("nobodyYet")
  return <EmptyState title={t("nobody")}>{why}</EmptyState>
}
