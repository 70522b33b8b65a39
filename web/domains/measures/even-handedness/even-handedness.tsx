import { Box, Stack, Text } from "@mantine/core"
import { type EvenHandedness, evenFilters, readEvenHandedness } from "#contracts/even-handedness.ts"
import { listMeasures, type MeasureDefinition } from "#contracts/measures.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDescribed } from "../use-described.ts"
import { Alerts } from "./alerts.tsx"
import { EvenChosen } from "./even-chosen.tsx"
import { GroupBars } from "./group-bars.tsx"
import { GroupTable } from "./group-table.tsx"
import { useDifference, useEvenSentence } from "./use-even-words.ts"
import { evenScreenWords } from "./words.ts"

/** Whether service is dealt out evenly: where it is not, one measure by group, and how to read it. */
export function EvenHandednessScreen() {
  const t = useWords(evenScreenWords)
  const [filters] = useFilters(evenFilters)
  const even = useReading(readEvenHandedness, { query: filters })
  const definitions = useReading(listMeasures).data?.measures ?? []
  const definition = definitions.find(({ key }) => key === even.data?.measure)
  return (
    <Page
      title={t("evenHandedness")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <Alerts filters={filters} />
      <Waiting on={even} lines={8}>
        {(even) => (
          <>
            <EvenChosen even={even} />
            {definition && <Groups even={even} definition={definition} />}
          </>
        )}
      </Waiting>
      <HowToRead />
    </Page>
  )
}

function Groups({ even, definition }: { even: EvenHandedness; definition: MeasureDefinition }) {
  const t = useWords(evenScreenWords)
  const title = useDescribed(definition, even.unit?.name)
  const said = useEvenSentence()
  const difference = useDifference()
  const { format } = definition
  const weighted = even.gap?.weighted
  return (
    <Sheet title={title}>
      <Text size="lg">{said(even.says)}</Text>
      {weighted && (
        <Text c="dimmed">
          {t("weighted", {
            value: difference(weighted.value, format, true),
            low: difference(weighted.low, format, false),
            high: difference(weighted.high, format, false),
          })}
        </Text>
      )}
      {even.groups.length > 0 && (
        <>
          <GroupBars even={even} format={format} title={title} />
          {/* On a phone the same stands behind the chart's own numbers. */}
          <Box visibleFrom="sm">
            <GroupTable even={even} format={format} title={title} />
          </Box>
        </>
      )}
    </Sheet>
  )
}

function HowToRead() {
  const t = useWords(evenScreenWords)
  return (
    <Sheet title={t("howRead")}>
      <Stack gap="xs">
        {(["bands", "trend", "looks", "groups", "days"] as const).map((line) => (
          <Text key={line}>{t(`how.${line}`)}</Text>
        ))}
      </Stack>
    </Sheet>
  )
}
