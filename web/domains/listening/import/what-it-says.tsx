import { SimpleGrid, Text } from "@mantine/core"
import { type MeasureName, readMeasure } from "#contracts/measures.ts"
import { useReading } from "#web/app/reading.ts"
import { ReadFigure } from "#web/domains/measures/read-figure.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

const scored: readonly MeasureName[] = ["nps", "csat", "ces"]

/** The scores of the survey that an import belongs to, read as the scoreboard reads them; nothing where it asks for none. */
export function WhatItSays({ survey }: { survey: { id: string; name: string } }) {
  const t = useWords(importWords)
  const filters = { survey: survey.id }
  const [nps, csat, ces] = [
    useReading(readMeasure, { params: { key: "nps" }, query: filters }),
    useReading(readMeasure, { params: { key: "csat" }, query: filters }),
    useReading(readMeasure, { params: { key: "ces" }, query: filters }),
  ]
  const measured = scored.filter((_, at) => ([nps, csat, ces][at]?.data?.n ?? 0) > 0)
  if (measured.length === 0) return null
  return (
    <Sheet title={t("says", { survey: survey.name })}>
      <SimpleGrid cols={{ base: 1, xs: measured.length }}>
        {measured.map((measure) => (
          <ReadFigure key={measure} measure={measure} filters={filters} />
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt="sm">
        {t("saysAll")} <Link href={`/scoreboard?survey=${survey.id}&period=all`}>{t("toScoreboard")}</Link>
      </Text>
    </Sheet>
  )
}
