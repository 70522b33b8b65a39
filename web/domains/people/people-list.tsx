import { Button } from "@mantine/core"
import { type ReactNode, useState } from "react"
import type { z } from "zod"
import { listPeople, type person } from "#contracts/people.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Initials } from "#web/ui/initials.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./people-list.module.css"
import { askedOf, peopleFilters } from "./routes.ts"
import type { UnitNode } from "./unit-tree.tsx"
import { peopleWords } from "./words.ts"

type Person = z.output<typeof person>

/** The people of the chosen unit, page under page. */
export function PeopleList({ units }: { units: readonly UnitNode[] }) {
  const [filters] = useFilters(peopleFilters)
  const asked = askedOf(filters)
  return <Pages key={JSON.stringify(asked)} asked={asked} units={units} />
}

type Asked = ReturnType<typeof askedOf>
type PagesProps = { asked: Asked; units: readonly UnitNode[] }

function Pages({ asked, units }: PagesProps) {
  const t = useWords(peopleWords)
  const [after, setAfter] = useState<readonly string[]>([])
  const first = useReading(listPeople, asked)
  const more = (next: string | null) =>
    next !== null && (
      <Button variant="default" onClick={() => setAfter([...after, next])}>
        {t("more")}
      </Button>
    )
  return (
    <Waiting on={first} lines={8}>
      {({ items, next }) => (
        <>
          <Table people={items} asked={asked} units={units} more={after.length === 0 && more(next)} />
          {after.map((cursor, index) => (
            <NextPage
              key={cursor}
              asked={asked}
              units={units}
              after={cursor}
              more={index === after.length - 1 ? more : () => false}
            />
          ))}
        </>
      )}
    </Waiting>
  )
}

type NextPageProps = PagesProps & { after: string; more: (next: string | null) => ReactNode }

function NextPage({ asked, units, after, more }: NextPageProps) {
  const page = useReading(listPeople, { query: { ...asked.query, after } })
  return (
    <Waiting on={page}>
      {({ items, next }) => <Table people={items} asked={asked} units={units} more={more(next)} />}
    </Waiting>
  )
}

type TableProps = PagesProps & { people: readonly Person[]; more: ReactNode }

function Table({ people, asked, units, more }: TableProps) {
  const t = useWords(peopleWords)
  const [filters] = useFilters(peopleFilters)
  const columns: Column<Person>[] = [
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
  return (
    <DataTable
      caption={t("people")}
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/people${searchText({ ...filters, person: id })}`}
      sorts="server"
      empty={<Nobody asked={asked} />}
      more={more}
    />
  )
}

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

function Nobody({ asked: { query } }: { asked: Asked }) {
  const t = useWords(peopleWords)
  const why = query.left === "yes" ? t("nobodyLeft") : query.q ? t("nobodyFound") : t("nobodyYet")
  return <EmptyState title={t("nobody")}>{why}</EmptyState>
}
