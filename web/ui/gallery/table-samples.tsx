import { Button, NativeSelect, TextInput } from "@mantine/core"
import { useState } from "react"
import { type Column, DataTable } from "../data-table.tsx"
import { EmptyState } from "../empty-state.tsx"
import { FilterBar } from "../filter-bar.tsx"
import { Moment } from "../moment.tsx"
import { PersonChip } from "../person-chip.tsx"
import { Quote } from "../quote.tsx"
import { StateWord } from "../state-word.tsx"

type Case = { id: string; title: string; owner: string; due: string | null; n: number; late: boolean }

const cases: Case[] = [
  {
    id: "1",
    title: "Silence during the delay of flight 412",
    owner: "Amara Okafor",
    due: "2026-05-12",
    n: 14,
    late: true,
  },
  { id: "2", title: "Pram arrived without its wheels", owner: "Jonas Berg", due: "2026-05-20", n: 2, late: false },
  { id: "3", title: "Charged twice for one suitcase", owner: "Wei Zhang", due: null, n: 31, late: false },
]

const columns: Column<Case>[] = [
  { key: "title", title: "Case", cell: ({ title }) => title, by: ({ title }) => title },
  { key: "owner", title: "Owner", cell: ({ owner }) => <PersonChip name={owner} />, by: ({ owner }) => owner },
  {
    key: "state",
    title: "State",
    cell: ({ late }) => (late ? <StateWord tone="bad">late</StateWord> : <StateWord tone="accent">open</StateWord>),
  },
  {
    key: "due",
    title: "Next word due",
    cell: ({ due }) => (due === null ? "–" : <Moment at={due} as="day" />),
    by: ({ due }) => due,
  },
  { key: "n", title: "Days open", cell: ({ n }) => n, by: ({ n }) => n, number: true },
]

export function TableSamples() {
  const [sort, setSort] = useState("-n")
  const firstCase = (
    <Quote source="A case opens by itself from an unhappy answer">Nobody could tell me where my bag was.</Quote>
  )
  return (
    <>
      <FilterBar onClear={() => setSort("")}>
        <NativeSelect label="State" data={["open", "late", "closed"]} />
        <TextInput label="With these words" />
      </FilterBar>
      <DataTable
        caption="Cases"
        columns={columns}
        rows={cases}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/ui?case=${id}`}
        sort={sort}
        onSort={setSort}
        empty={null}
        csvHref="/api/cases.csv"
      />
      <DataTable
        caption="No cases"
        columns={columns}
        rows={[]}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="A case is a promise to put something right"
            firstStep={<Button>Tell us what a customer said</Button>}
            example={firstCase}
          >
            It has one owner, a clock, and it closes when the customer says so.
          </EmptyState>
        }
      />
    </>
  )
}
