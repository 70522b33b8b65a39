import { Anchor, NativeSelect, Text } from "@mantine/core"
import { type JudgedChange, judgedChangeFilters, listJudgedChanges } from "#contracts/before-and-after.ts"
import { measureKey, verdict } from "#contracts/measures.ts"
import { lenient, searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { VerdictWord } from "../verdict-word.tsx"
import { definitionWords, wordOfVerdict } from "../words.ts"
import { changeHref, changeListFilters } from "./filters.ts"
import { usePlaceName } from "./use-place-name.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

/** Every change that was marked on a chart, with the verdict of that chart; the newest first. */
export function ChangeList() {
  const t = useWords(beforeAndAfterScreenWords)
  const [filters, setFilters] = useFilters(changeListFilters)
  const columns = useColumns()
  const { unit, measure, verdict } = filters
  const found = useReading(listJudgedChanges, { query: lenient(judgedChangeFilters, filters) })
  const narrowed = unit !== undefined || measure !== undefined || verdict !== undefined
  return (
    <Page
      title={t("beforeAndAfter")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <ChangesChosen />
      <Waiting on={found} lines={6}>
        {({ changes, older }) => (
          <>
            <DataTable
              caption={t("beforeAndAfter")}
              columns={columns}
              rows={changes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => changeHref(id)}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              empty={<NoChange narrowed={narrowed} />}
              csvHref={`/api/measures/before-and-after.csv${searchText(lenient(judgedChangeFilters, filters))}`}
            />
            {older && (
              <Text size="sm" c="dimmed">
                {t("older")}
              </Text>
            )}
          </>
        )}
      </Waiting>
    </Page>
  )
}

function useColumns(): Column<JudgedChange>[] {
  const t = useWords(beforeAndAfterScreenWords)
  const measureName = useWords(definitionWords)
  const placeName = usePlaceName()
  return [
    { key: "change", title: t("change"), cell: ({ words }) => words, by: ({ words }) => words },
    {
      key: "verdict",
      title: t("verdict"),
      cell: ({ verdict }) => <VerdictWord word={verdict.word} />,
      by: ({ verdict }) => verdict.word,
    },
    { key: "measure", title: t("measure"), cell: ({ measure }) => measureName(`${measure}.name`) },
    { key: "where", title: t("where"), cell: (change) => placeName(change), by: (change) => placeName(change) },
    { key: "day", title: t("day"), cell: ({ day }) => <Moment at={day} as="day" />, by: ({ day }) => day },
  ]
}

/** Of which unit and measure, and with which verdict. */
function ChangesChosen() {
  const t = useWords(beforeAndAfterScreenWords)
  const measureName = useWords(definitionWords)
  const word = useWords(wordOfVerdict)
  const [filters, setFilters] = useFilters(changeListFilters)
  const units = useUnitChoices()
  return (
    <FilterBar>
      <NativeSelect
        label={t("unit")}
        value={filters.unit ?? ""}
        onChange={({ currentTarget }) => setFilters({ unit: currentTarget.value || undefined })}
        data={[{ value: "", label: t("everyUnit") }, ...units]}
      />
      <NativeSelect
        label={t("measure")}
        value={filters.measure ?? ""}
        onChange={({ currentTarget }) => setFilters({ measure: measureKey.safeParse(currentTarget.value).data })}
        data={[
          { value: "", label: t("everyMeasure") },
          ...measureKey.options.map((key) => ({ value: key, label: measureName(`${key}.name`) })),
        ]}
      />
      <NativeSelect
        label={t("verdict")}
        value={filters.verdict ?? ""}
        onChange={({ currentTarget }) =>
          setFilters({ verdict: verdict.shape.word.safeParse(currentTarget.value).data })
        }
        data={[
          { value: "", label: t("everyVerdict") },
          ...verdict.shape.word.options.map((one) => ({ value: one, label: word(one) })),
        ]}
      />
    </FilterBar>
  )
}

function NoChange({ narrowed }: { narrowed: boolean }) {
  const t = useWords(beforeAndAfterScreenWords)
  if (narrowed) return <EmptyState title={t("noneSuch")}>{t("noneSuchWhy")}</EmptyState>
  const step = (
    <Anchor component={Link} href="/scoreboard">
      {t("toScoreboard")}
    </Anchor>
  )
  return (
    <EmptyState title={t("none")} firstStep={step}>
      {t("noneWhy")}
    </EmptyState>
  )
}
