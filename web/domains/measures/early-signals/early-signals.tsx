import { Anchor, NativeSelect, Text } from "@mantine/core"
import { type EarlySignals, earlyFilters, readEarlySignals } from "#contracts/early-signals.ts"
import { listMeasures, type MeasureName } from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { measuresWords } from "../words.ts"
import { FrictionList } from "./friction-list.tsx"
import { NoteFriction } from "./note-friction.tsx"
import { SignalChart } from "./signal-chart.tsx"
import { earlyWords } from "./words.ts"

/** Signals that run ahead of complaints, in this order. */
const leading: readonly MeasureName[] = ["frictions", "approval-wait", "first-reply", "kept-promises"]

/** What tells of trouble before a customer has to, and a line to add to it. */
export function EarlySignalsScreen() {
  const t = useWords(earlyWords)
  const [filters] = useFilters(earlyFilters)
  const signals = useReading(readEarlySignals, { query: filters })
  const measures = useReading(listMeasures).data?.measures ?? []
  return (
    <Page
      title={t("earlySignals")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <NoteFriction />
      <UnitChosen />
      <Waiting on={signals} lines={6}>
        {(signals) => (
          <>
            <FixedFirst signals={signals} />
            <Promises signals={signals} />
            <FrictionList signals={signals} />
          </>
        )}
      </Waiting>
      {leading.flatMap((wanted) =>
        measures
          .filter(({ key }) => key === wanted)
          .map((definition) => <SignalChart key={wanted} definition={definition} unit={filters.unit} />),
      )}
    </Page>
  )
}

function UnitChosen() {
  const t = useWords(earlyWords)
  const [filters, setFilters] = useFilters(earlyFilters)
  const units = useUnitChoices()
  return (
    <FilterBar>
      <NativeSelect
        label={t("chosenUnit")}
        value={filters.unit ?? ""}
        onChange={({ currentTarget }) => setFilters({ unit: currentTarget.value || undefined })}
        data={[{ value: "", label: t("everyUnit") }, ...units]}
      />
    </FilterBar>
  )
}

function FixedFirst({ signals: { noted, mended, from, to } }: { signals: EarlySignals }) {
  const t = useWords(earlyWords)
  const formats = useFormats()
  const days = { from: formats.day(from), to: formats.day(to) }
  return (
    <Sheet title={t("fixedFirst")}>
      <Text size="lg">
        {noted === 0 ? t("fixedFirst.none", days) : t("fixedFirst.told", { count: noted, mended, ...days })}
      </Text>
    </Sheet>
  )
}

function Promises({ signals: { promises, unit } }: { signals: EarlySignals }) {
  const t = useWords(earlyWords)
  const whyHidden = useWords(measuresWords)
  const { hidden } = promises
  const [soon, late] = [promises.soon ?? 0, promises.late ?? 0]
  return (
    <Sheet title={t("promises")}>
      {hidden !== null ? (
        <p>{hidden === "few-answers" ? t("promises.few") : whyHidden(`hidden.${hidden}`)}</p>
      ) : soon + late === 0 ? (
        <p>{t("promises.none")}</p>
      ) : (
        <>
          <p>
            {soon > 0 && t("promises.soon", { count: soon })} {late > 0 && t("promises.late", { count: late })}
          </p>
          <Anchor component={Link} href={`/cases${searchText({ unit: unit?.id })}`} className="no-print">
            {t("seeCases")}
          </Anchor>
        </>
      )}
    </Sheet>
  )
}
