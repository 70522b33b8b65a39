import { Anchor, Box, Text } from "@mantine/core"
import { type Drivers, driversFilters, readDrivers } from "#contracts/drivers.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ReachNote } from "../reach-note.tsx"
import { DriversChosen } from "./drivers-chosen.tsx"
import { HowToRead } from "./how-to-read.tsx"
import { ImportanceBars } from "./importance-bars.tsx"
import { ImportanceTable } from "./importance-table.tsx"
import { StatedBars } from "./stated-bars.tsx"
import { useDriversSentence } from "./use-drivers-sentence.ts"
import { driversScreenWords } from "./words.ts"

/** Of all that a survey lets customers rate, what goes with how they judge us: how much, how sure, and what they say themselves. */
export function DriversScreen() {
  const t = useWords(driversScreenWords)
  const [filters] = useFilters(driversFilters)
  const drivers = useReading(readDrivers, { query: filters })
  return (
    <Page
      title={t("drivers")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <Waiting on={drivers} lines={10}>
        {(drivers) => (
          <>
            <DriversChosen drivers={drivers} filters={filters} />
            <ReachNote figure={drivers} />
            {drivers.kind === "found" ? <Found drivers={drivers} /> : <NotFound drivers={drivers} />}
            <HowToRead drivers={drivers} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Found({ drivers }: { drivers: Drivers }) {
  const t = useWords(driversScreenWords)
  const said = useDriversSentence()
  const title = t("goesWith", { outcome: drivers.outcome?.text ?? "" })
  const [first, ...rest] = drivers.says
  return (
    <>
      <Sheet title={title}>
        {first && <Text size="lg">{said([first])}</Text>}
        <Text c="dimmed">{said(rest)}</Text>
        <ImportanceBars drivers={drivers} title={title} />
        <Text size="sm" c="dimmed">
          {t("basis", { count: drivers.n ?? 0 })} {drivers.capped !== null && t("capped", { count: drivers.capped })}
        </Text>
        <LeftOut drivers={drivers} />
      </Sheet>
      {drivers.statedIn && <StatedBars drivers={drivers} question={drivers.statedIn.text} />}
      {/* On a phone the same stands behind the chart's own numbers. */}
      <Box visibleFrom="sm">
        <Sheet>
          <ImportanceTable drivers={drivers} title={title} />
        </Sheet>
      </Box>
    </>
  )
}

/** Why nothing can be said, and what would do. */
function NotFound({ drivers }: { drivers: Drivers }) {
  const t = useWords(driversScreenWords)
  const told = useDriversSentence()(drivers.says)
  const step = (
    <Anchor component={Link} href="/surveys">
      {t("makeSurvey")}
    </Anchor>
  )
  return (
    <Sheet>
      <EmptyState title={t("nothing")} {...(drivers.kind === "no-survey" && { firstStep: step })}>
        {told}
      </EmptyState>
    </Sheet>
  )
}

function LeftOut({ drivers: { leftOut } }: { drivers: Drivers }) {
  const t = useWords(driversScreenWords)
  if (leftOut.length === 0) return null
  return (
    <section aria-label={t("leftOut")}>
      <Text fw={600}>{t("leftOut")}</Text>
      <ul>
        {leftOut.map(({ question, text, why, n }) => (
          <li key={question}>
            {why === "too-few" ? t("leftOut.too-few", { text, count: n }) : t("leftOut.no-spread", { text })}
          </li>
        ))}
      </ul>
    </section>
  )
}
