import { Text } from "@mantine/core"
import { type MoneyRead, readMoney } from "#contracts/money.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { AssumptionFields } from "../assumptions/assumption-fields.tsx"
import { UnitAndDays } from "../unit-and-days.tsx"
import { WorthSheet } from "../worth/worth-sheet.tsx"
import { moneyScreenFilters } from "./filters.ts"
import { Kept } from "./kept.tsx"
import { MoneyOverTime } from "./over-time.tsx"
import { moneyWords } from "./words.ts"

const places = { "minutes-a-case": "minutesACase", "an-hour": "anHour" } as const

/** What putting right costs, and whether customers stay. */
export function MoneyScreen() {
  const t = useWords(moneyWords)
  const [{ score, ...filters }, setFilters] = useFilters(moneyScreenFilters)
  const money = useReading(readMoney, { query: filters })
  return (
    <Page
      title={t("money")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <Waiting on={money} lines={8}>
        {(money) => (
          <>
            <FilterBar>
              <UnitAndDays filters={filters} shown={money} onChange={setFilters} />
            </FilterBar>
            <Cost money={money} />
            <Kept money={money} />
            <WorthSheet
              filters={{ from: filters.from, to: filters.to, score }}
              onScore={(score) => setFilters({ score })}
              ofUnit={money.unit !== null}
            />
            <MoneyOverTime filters={filters} />
            <ByUnit money={money} />
            <AssumptionFields
              assumptions={money.assumptions}
              currency={money.currency}
              onChange={(name, text) => name in places && setFilters({ [places[name as keyof typeof places]]: text })}
              refreshes={readMoney}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Cost({ money: { remedies, cases, handling, perCase, perConfirmed, currency } }: { money: MoneyRead }) {
  const t = useWords(moneyWords)
  const formats = useFormats()
  const written = (minor: number) => formats.money({ minor, currency })
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high ? written(low) : t("range", { low: written(low), high: written(high) })
  const facts = [
    ...(handling ? [{ term: t("handling"), value: range(handling) }] : []),
    ...(perCase ? [{ term: t("perCase"), value: range(perCase) }] : []),
    ...(perConfirmed ? [{ term: t("perConfirmed"), value: range(perConfirmed) }] : []),
  ]
  return (
    <Sheet title={t("cost")}>
      <Text size="lg">
        {remedies.count === 0 && cases.closed === 0
          ? t("none")
          : t("told", { count: remedies.count, money: written(remedies.minor), ...cases })}
      </Text>
      {facts.length > 0 && <Facts facts={facts} />}
      <Text size="sm" c="dimmed">
        {handling === null && t("withoutWork")}{" "}
        {remedies.otherCurrencies > 0 && t("otherCurrencies", { count: remedies.otherCurrencies })}
      </Text>
    </Sheet>
  )
}

type UnitRow = MoneyRead["units"][number]

function ByUnit({ money: { units, currency, unit, from, to } }: { money: MoneyRead }) {
  const t = useWords(moneyWords)
  const formats = useFormats()
  if (units.length === 0) return null
  const columns: Column<UnitRow>[] = [
    {
      key: "unit",
      title: t("unit"),
      // What was given stands in the cases themselves, for those who may see them.
      cell: ({ unit }) => <Link href={`/cases${searchText({ unit: unit.id })}`}>{unit.name}</Link>,
    },
    { key: "count", title: t("count"), number: true, cell: ({ count }) => formats.number(count) },
    {
      key: "amount",
      title: t("amount"),
      number: true,
      cell: ({ minor }) => <MoneyText amount={{ minor, currency }} />,
    },
  ]
  return (
    <Sheet title={t("byUnit")}>
      <DataTable
        caption={t("byUnit")}
        columns={columns}
        rows={units}
        rowKey={({ unit }) => unit.id}
        empty={null}
        csvHref={`/api/money.csv${searchText({ unit: unit?.id, from, to })}`}
      />
    </Sheet>
  )
}
