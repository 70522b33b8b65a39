import { Text } from "@mantine/core"
import { closingFilters, listClosings } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { UnitAndDays } from "#web/domains/measures/unit-and-days.tsx"
import { Bars } from "#web/ui/chart/bars.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { closingWords } from "./words.ts"

type Closings = Reply<typeof listClosings>

/** How cases ended: by the customer's word, by silence, or without them; what became of appeals; and how satisfied those are whom we failed. */
export function ClosingsScreen() {
  const t = useWords(closingWords)
  const [filters, setFilters] = useFilters(closingFilters)
  const found = useReading(listClosings, { query: filters })
  return (
    <Page title={t("closings")} lead={t("lead")} trail={[{ title: t("cases"), href: "/cases" }]} width="wide" printable>
      <Waiting on={found}>
        {(all) => (
          <>
            <FilterBar>
              <UnitAndDays filters={filters} shown={all} onChange={setFilters} />
            </FilterBar>
            <Ended all={all} />
            <Finals all={all} />
            <After all={all} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Ended({ all: { closings, appeals } }: { all: Closings }) {
  const t = useWords(closingWords)
  const formats = useFormats()
  const count = closings.reduce((sum, { count }) => sum + count, 0)
  const confirmed = closings.find(({ closure }) => closure === "confirmed")?.count ?? 0
  if (count === 0) return <EmptyState title={t("nothing")}>{t("nothingWhy")}</EmptyState>
  return (
    <>
      <Sheet title={t("ended")}>
        <Bars
          title={t("ended")}
          titleAbove
          told={t("endedTold", { count, confirmed })}
          place="ended"
          written={(value) => formats.number(value)}
          bars={closings.map(({ closure, count }) => ({ label: t(`closure.${closure}`), value: count }))}
        />
      </Sheet>
      <Sheet title={t("appeals")}>
        <Text>{appeals.made === 0 ? t("noAppeals") : t("appealsTold", { count: appeals.made, ...appeals })}</Text>
      </Sheet>
    </>
  )
}

type Final = Closings["finals"][number]

function Finals({ all: { finals } }: { all: Closings }) {
  const t = useWords(closingWords)
  const columns: Column<Final>[] = [
    {
      key: "case",
      title: t("column.case"),
      cell: ({ number, subject }) => (
        <>
          {number} · <bdi>{subject}</bdi>
        </>
      ),
    },
    { key: "unit", title: t("column.unit"), cell: ({ unit }) => unit.name },
    { key: "how", title: t("column.how"), cell: ({ how }) => <StateWord breaks>{t(`closure.${how}`)}</StateWord> },
    { key: "reason", title: t("column.reason"), cell: ({ reason }) => <bdi>{reason}</bdi>, room: "much" },
    {
      key: "appeal",
      title: t("column.appeal"),
      cell: ({ appeal }) => <bdi>{appeal ?? t("notSaid")}</bdi>,
      room: "some",
    },
    { key: "by", title: t("column.by"), cell: ({ by }) => by?.name },
    { key: "at", title: t("column.at"), cell: ({ at }) => <Moment at={at} as="day" /> },
  ]
  return (
    <Sheet title={t("finals")}>
      <DataTable
        caption={t("finals")}
        columns={columns}
        rows={finals}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/cases/${id}`}
        sorts="server"
        empty={<Text>{t("noFinals")}</Text>}
      />
    </Sheet>
  )
}

function After({ all: { after } }: { all: Closings }) {
  const t = useWords(closingWords)
  const formats = useFormats()
  const { recovered, without, difference } = after
  if (recovered === null || without === null || difference === null)
    return (
      <Sheet title={t("after")}>
        <Text>{t("afterNeeds")}</Text>
      </Sheet>
    )
  const says = difference.high < 0 ? "less" : difference.low > 0 ? "more" : "same"
  const points = formats.number(Math.abs(100 * difference.value), 0)
  return (
    <Sheet title={t("after")}>
      <Bars
        title={t("after")}
        titleAbove
        told={`${t("afterTold")}: ${t(`afterSays.${says}`, { points })}`}
        place="after"
        written={formats.share}
        bars={[
          { label: t("afterRecovered"), ...recovered },
          { label: t("afterWithout"), ...without },
        ]}
      />
    </Sheet>
  )
}
