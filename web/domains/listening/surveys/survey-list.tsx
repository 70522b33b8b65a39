import { Button, Select } from "@mantine/core"
import { listSurveys } from "#contracts/survey.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { surveyFilters } from "../routes.ts"
import { useSteward } from "../use-steward.ts"
import { type SurveyRow, standingOf } from "./survey-of.ts"
import { SurveyState } from "./survey-state.tsx"
import { surveyWords } from "./survey-words.ts"

const standings = ["open", "draft", "closed", "history"] as const

/** What we ask customers, and how many have answered. */
export function SurveyList() {
  const t = useWords(surveyWords)
  const surveys = useReading(listSurveys)
  const steward = useSteward()
  const make = (
    <Button component={Link} href="/surveys/new">
      {t("makeSurvey")}
    </Button>
  )
  const bring = (
    <Button component={Link} href="/import" variant="default">
      {t("importFile")}
    </Button>
  )
  const deeds = steward && (
    <>
      {make}
      {bring}
    </>
  )
  return (
    <Page title={t("surveys")} lead={t("surveysLead")} actions={deeds}>
      <Waiting on={surveys}>
        {({ surveys }) => (surveys.length === 0 ? <NoSurveys firstStep={steward && make} /> : <Found all={surveys} />)}
      </Waiting>
    </Page>
  )
}

function Found({ all }: { all: readonly SurveyRow[] }) {
  const t = useWords(surveyWords)
  const [{ state, sort }, setFilters] = useFilters(surveyFilters)
  const columns = useColumns()
  return (
    <>
      <FilterBar onClear={state && (() => setFilters({ state: undefined }))}>
        <Select
          label={t("filterState")}
          placeholder={t("anyState")}
          data={standings.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={state ?? null}
          clearable
          onChange={(chosen) => setFilters({ state: (chosen ?? undefined) as typeof state })}
        />
      </FilterBar>
      <DataTable
        caption={t("surveys")}
        columns={columns}
        rows={all.filter((survey) => state === undefined || standingOf(survey) === state)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/surveys/${id}`}
        sort={sort}
        onSort={(sort) => setFilters({ sort })}
        empty={<EmptyState title={t("noneOfThese")}>{t("noneOfTheseWhy")}</EmptyState>}
      />
    </>
  )
}

function useColumns(): Column<SurveyRow>[] {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const where = ({ unit, touchpoint }: SurveyRow) => [touchpoint?.name, unit?.name].filter(Boolean).join(" · ")
  return [
    { key: "name", title: t("column.name"), cell: ({ name }) => <bdi>{name}</bdi>, by: ({ name }) => name },
    {
      key: "state",
      title: t("column.state"),
      cell: (survey) => <SurveyState of={survey} />,
      by: (survey) => standings.indexOf(standingOf(survey)),
    },
    { key: "where", title: t("column.where"), cell: (survey) => where(survey) || t("everywhere"), by: where },
    {
      key: "answers",
      title: t("column.answers"),
      cell: ({ responses }) => formats.number(responses),
      by: ({ responses }) => responses,
      number: true,
    },
    {
      key: "last",
      title: t("column.last"),
      cell: ({ lastAt }) => (lastAt === null ? t("neverAnswered") : <TimeAgo at={lastAt} />),
      by: ({ lastAt }) => lastAt,
    },
  ]
}

function NoSurveys({ firstStep }: { firstStep: React.ReactNode }) {
  const t = useWords(surveyWords)
  return (
    <EmptyState
      title={t("noSurveys")}
      firstStep={firstStep}
      example={<Quote source={t("exampleScore")}>{t("exampleAnswer")}</Quote>}
    >
      {t("noSurveysWhy")}
    </EmptyState>
  )
}
