import { Select, Text } from "@mantine/core"
import { fairnessPeriods, readFairness } from "#contracts/fairness.ts"
import { listUnits } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { fairnessFilters } from "../routes.ts"
import { Unthanked } from "./unthanked.tsx"
import { fairnessWords } from "./words.ts"

type Fairness = Reply<typeof readFairness>
type Days = (typeof fairnessPeriods)[number]

/** For leads: whom nobody has thanked, who thank each other only, and what goes to the back office; in sentences, without ranks. */
export function FairnessScreen() {
  const t = useWords(fairnessWords)
  const [filters] = useFilters(fairnessFilters)
  const found = useReading(readFairness, { query: filters })
  return (
    <Page title={t("title")} lead={t("lead")} width="reading" trail={[{ title: t("board"), href: "/board" }]}>
      <Filters />
      <Waiting on={found}>
        {(fairness) => (
          <>
            <Unthanked people={fairness.people} teams={fairness.teams} />
            <BackOffice back={fairness.backOffice} />
            <Rings rings={fairness.rings} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Filters() {
  const t = useWords(fairnessWords)
  const [filters, setFilters] = useFilters(fairnessFilters)
  const units = useReading(listUnits).data?.units ?? []
  return (
    <FilterBar>
      {units.length > 1 && (
        <Select
          label={t("unit")}
          placeholder={t("allUnits")}
          searchable
          clearable
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.unit ?? null}
          onChange={(unit) => setFilters({ unit: unit ?? undefined })}
        />
      )}
      <Select
        label={t("period")}
        allowDeselect={false}
        data={fairnessPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={filters.days ?? "90"}
        onChange={(days) => setFilters({ days: (days ?? undefined) as Days | undefined })}
      />
    </FilterBar>
  )
}

function BackOffice({ back }: { back: Fairness["backOffice"] }) {
  const t = useWords(fairnessWords)
  const formats = useFormats()
  if (back === null)
    return (
      <Sheet title={t("back")}>
        <Text c="dimmed">{t("backHidden")}</Text>
      </Sheet>
    )
  const share = { people: back.people / back.ofPeople, thanks: back.ofThanks > 0 ? back.thanks / back.ofThanks : 0 }
  return (
    <Sheet title={t("back")}>
      <Text>
        {t("backPeople", { share: formats.share(share.people) })}{" "}
        {back.ofThanks === 0
          ? t("backNoThanks")
          : t("backThanks", { share: formats.share(share.thanks), thanks: back.thanks, all: back.ofThanks })}
      </Text>
      {share.thanks < share.people / 2 && (
        <Text c="dimmed" mt="xs">
          {t("backLess")}
        </Text>
      )}
    </Sheet>
  )
}

function Rings({ rings }: { rings: Fairness["rings"] }) {
  const t = useWords(fairnessWords)
  const formats = useFormats()
  return (
    <Sheet title={t("rings")}>
      {rings.length === 0 && <Text>{t("noRings")}</Text>}
      {rings.map(({ people, between, given }) => (
        <Text key={people.map(({ id }) => id).join()} mb="xs">
          {t("ring", { people: formats.list(people.map(({ name }) => name)), between, given })}
        </Text>
      ))}
      {rings.length > 0 && <Text c="dimmed">{t("ringWhy")}</Text>}
    </Sheet>
  )
}
