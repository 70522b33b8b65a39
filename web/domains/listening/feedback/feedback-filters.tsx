import { Button, Checkbox, Select, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { IconX } from "@tabler/icons-react"
import { useState } from "react"
import { moods } from "#contracts/feedback.ts"
import { pageLanguages } from "#contracts/page-languages.ts"
import { listUnits } from "#contracts/people.ts"
import { listSurveys, listTouchpoints } from "#contracts/survey.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DaysFilter } from "#web/ui/day-filter.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { type FeedbackScreenFilters, feedbackScreenFilters } from "../routes.ts"
import { feedbackWords } from "./feedback-words.ts"
import { useFeedbackWords } from "./use-feedback-words.ts"

type Option = { value: string; label: string }
const options = (all: readonly { id: string; name: string }[] | undefined): Option[] =>
  (all ?? []).map(({ id, name }) => ({ value: id, label: name }))

/** What to read: the usual filters first, the others when asked for or set. All of them stand in the address. */
export function FeedbackFilters() {
  const t = useWords(feedbackWords)
  const [filters, setFilters] = useFilters(feedbackScreenFilters)
  const rarelySet = rare.some((name) => filters[name] !== undefined) || filters.words === "any"
  const [more, setMore] = useState(rarelySet)
  const units = useReading(listUnits).data?.units
  const set = Object.entries(filters).some(([name, value]) => name !== "words" && value !== undefined)
  const search = useDebouncedCallback((q: string) => setFilters({ q: q.trim() || undefined }), 250)
  return (
    <FilterBar {...(set && { onClear: () => setFilters(cleared) })}>
      <TextInput
        key={filters.q === undefined ? "empty" : "some"}
        label={t("search")}
        placeholder={t("searchHint")}
        defaultValue={filters.q ?? ""}
        maxLength={100}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <Choose
        name="mood"
        label={t("mood")}
        any={t("anyMood")}
        data={moods.map((value) => ({ value, label: t(`mood.${value}`) }))}
      />
      <Choose
        name="unit"
        label={t("unit")}
        any={t("anyUnit")}
        data={[{ value: "mine", label: t("myUnit") }, ...options(units)]}
      />
      {more && <RareFilters />}
      <Button variant="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? t("fewerFilters") : t("moreFilters")}
      </Button>
      <Narrowed />
    </FilterBar>
  )
}

const rare = ["survey", "touchpoint", "language", "urgent", "from", "to"] as const

const cleared = {
  q: undefined,
  mood: undefined,
  unit: undefined,
  survey: undefined,
  touchpoint: undefined,
  language: undefined,
  urgent: undefined,
  from: undefined,
  to: undefined,
  theme: undefined,
  channel: undefined,
  person: undefined,
}

function RareFilters() {
  const t = useWords(feedbackWords)
  const [filters, setFilters] = useFilters(feedbackScreenFilters)
  const nameOf = useLanguageName()
  const surveys = useReading(listSurveys).data?.surveys
  const touchpoints = useReading(listTouchpoints).data?.touchpoints
  const languages = [...new Set([...pageLanguages, ...(filters.language ? [filters.language] : [])])]
  return (
    <>
      <Choose name="survey" label={t("survey")} any={t("anySurvey")} data={options(surveys)} />
      <Choose name="touchpoint" label={t("touchpoint")} any={t("anyTouchpoint")} data={options(touchpoints)} />
      <Choose
        name="language"
        label={t("language")}
        any={t("anyLanguage")}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
      />
      <DaysFilter labels={{ from: t("from"), to: t("to") }} days={filters} onChange={setFilters} />
      <Checkbox
        label={t("urgent")}
        checked={filters.urgent === "yes"}
        onChange={(event) => setFilters({ urgent: event.currentTarget.checked ? "yes" : undefined })}
      />
      <Checkbox
        label={t("withoutWords")}
        checked={filters.words === "any"}
        onChange={(event) => setFilters({ words: event.currentTarget.checked ? "any" : "only" })}
      />
    </>
  )
}

type ChooseProps = {
  name: "mood" | "unit" | "survey" | "touchpoint" | "language"
  label: string
  any: string
  data: Option[]
}

function Choose({ name, label, any, data }: ChooseProps) {
  const [filters, setFilters] = useFilters(feedbackScreenFilters)
  return (
    <Select
      label={label}
      placeholder={any}
      data={data}
      value={filters[name] ?? null}
      clearable
      searchable={data.length > 8}
      onChange={(value) => setFilters({ [name]: value ?? undefined } as Partial<FeedbackScreenFilters>)}
    />
  )
}

/** What a link narrowed it to that has no field here, each to be taken off. */
function Narrowed() {
  const t = useWords(feedbackWords)
  const [filters, setFilters] = useFilters(feedbackScreenFilters)
  const themeName = useThemeName()
  const inWords = useFeedbackWords()
  const { theme, channel, person } = filters
  const all = [
    ...(theme === undefined ? [] : [{ name: "theme", told: t("onlyTheme", { name: themeName(theme) }) }]),
    ...(channel === undefined ? [] : [{ name: "channel", told: t("onlyChannel", { name: inWords.channel(channel) }) }]),
    ...(person === undefined ? [] : [{ name: "person", told: t("onlyMine") }]),
  ]
  return all.map(({ name, told }) => (
    <Button
      key={name}
      variant="light"
      rightSection={<IconX size="1rem" aria-hidden="true" />}
      aria-label={t("takeOff", { filter: told })}
      onClick={() => setFilters({ [name]: undefined })}
    >
      {told}
    </Button>
  ))
}
