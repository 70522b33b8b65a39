import { Anchor, NativeSelect, Text } from "@mantine/core"
import { type Consistency, type ConsistencyOfCause, consistencyFilters, readConsistency } from "#contracts/recovery.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { UnitAndDays } from "#web/domains/measures/unit-and-days.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { consistencyWords } from "./words.ts"

/** The same failure with different remedies, by what customers spend or the language they speak. */
export function ConsistencyScreen() {
  const t = useWords(consistencyWords)
  const [filters, setFilters] = useFilters(consistencyFilters)
  const found = useReading(readConsistency, { query: filters })
  return (
    <Page title={t("consistency")} lead={t("lead")} width="wide" printable>
      <Waiting on={found} lines={8}>
        {(read) => (
          <>
            <FilterBar>
              <UnitAndDays filters={filters} shown={read} onChange={setFilters} />
              <NativeSelect
                label={t("by")}
                value={filters.by}
                onChange={({ currentTarget }) => setFilters({ by: currentTarget.value as "band" })}
                data={(["band", "language"] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
              />
            </FilterBar>
            {read.causes.length === 0 && (
              <EmptyState title={t("none")}>{t("noneWhy", { smallest: read.smallest })}</EmptyState>
            )}
            {read.causes.map((of) => (
              <OfCause key={of.cause.id} of={of} read={read} by={filters.by} />
            ))}
            {read.tooFew > 0 && <Text c="dimmed">{t("tooFew", { count: read.tooFew })}</Text>}
            {read.causes.length > 0 && (
              <Anchor
                className="no-print"
                href={`/api/remedies/consistency.csv${searchText({ ...filters, from: read.from, to: read.to })}`}
                download
              >
                {t("file")}
              </Anchor>
            )}
          </>
        )}
      </Waiting>
    </Page>
  )
}

type OfCauseProps = { of: ConsistencyOfCause; read: Consistency; by: "band" | "language" }
type Group = ConsistencyOfCause["groups"][number]

function OfCause({ of: { cause, whole, kinds, groups }, read: { currency, smallest }, by }: OfCauseProps) {
  const t = useWords(consistencyWords)
  const formats = useFormats()
  const nameOf = useGroupName(by)
  const money = (minor: number) => formats.money({ minor: Math.round(minor), currency })
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high ? money(low) : t("range", { low: money(low), high: money(high) })
  const columns: Column<Group>[] = [
    { key: "group", title: t("column.group"), cell: ({ value }) => nameOf(value) },
    {
      key: "cases",
      title: t("column.cases"),
      number: true,
      cell: ({ given }) => given?.cases ?? t("kept", { smallest }),
    },
    {
      key: "given",
      title: t("column.given"),
      number: true,
      cell: ({ given }) => given && formats.share(given.withSomething / given.cases),
    },
    { key: "median", title: t("column.median"), number: true, cell: ({ given }) => given && money(given.median) },
    { key: "spread", title: t("column.spread"), number: true, cell: ({ given }) => given && range(given.quartiles) },
    {
      key: "word",
      title: t("column.word"),
      cell: ({ apart }) => <StateWord tone={apart === "less" ? "bad" : "quiet"}>{t(`apart.${apart}`)}</StateWord>,
    },
  ]
  const apart = groups.filter(({ apart }) => apart === "less" || apart === "more")
  const judged = groups.some(({ apart }) => apart !== "too-few")
  return (
    <Sheet title={cause.name} actions={<Link href={`/causes/${cause.id}`}>{t("toCause")}</Link>}>
      <Text>
        {t(whole.quartiles.high === 0 ? "toldWords" : whole.median === 0 ? "toldLittle" : "told", {
          count: whole.cases,
          given: whole.withSomething,
          median: money(whole.median),
          low: money(whole.quartiles.low),
          high: money(whole.quartiles.high),
        })}{" "}
        {apart.length === 0
          ? t(judged ? "alike" : "notJudged")
          : apart.map(({ value, apart }) => t(apart === "less" ? "less" : "more", { who: nameOf(value) })).join(" ")}
      </Text>
      <Text size="sm" c="dimmed">
        {t("kinds")}:{" "}
        {kinds
          .map(({ name, cases }) => t("kindCases", { name: name ?? t("nothingBut"), count: cases }))
          .join("\u00a0· ")}
      </Text>
      <details open={apart.length > 0}>
        <summary>{t("groups")}</summary>
        <DataTable
          caption={cause.name}
          columns={columns}
          rows={groups}
          rowKey={({ value }) => value ?? ""}
          sorts="server"
          empty={null}
        />
      </details>
    </Sheet>
  )
}

function useGroupName(by: "band" | "language"): (value: string | null) => string {
  const t = useWords(consistencyWords)
  const languageName = useLanguageName()
  return (value) => {
    if (value === null) return t("unknown")
    return by === "language" ? languageName(value) : t(`band.${value as "small"}`)
  }
}
