import { Button } from "@mantine/core"
import type { MeasureDefinition, MeasureSeries } from "#contracts/measures.ts"
import { searchText } from "#web/app/address.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Spark } from "../series/spark.tsx"
import { definitionWords } from "../words.ts"
import { earlyWords } from "./words.ts"

/** Whether there is nothing to draw and nothing kept back: only periods in which nothing was counted, or none at all. */
export const countsNothing = ({ points }: MeasureSeries): boolean =>
  points.every(({ figure }) => figure.hidden === null && !figure.n)

const example = [6, 5, 7, 6, 6, 5, 7, 6, 5, 6, 2, 3].map((value, month) => ({
  from: String(month),
  value,
  signal: value < 4 ? ("below" as const) : null,
}))

/** A leading signal of which there is nothing yet: what it asks, what it needs, and how it will look. */
export function NothingCounted({ definition, unit }: { definition: MeasureDefinition; unit: string | undefined }) {
  const t = useWords(earlyWords)
  const d = useWords(definitionWords)
  const { key, subject } = definition
  const step = subject === "friction" ? undefined : <SeeCases unit={unit} />
  return (
    <EmptyState title={d(`${key}.name`)} firstStep={step} example={<Spark points={example} />}>
      <p>{d(`${key}.question`)}</p>
      <p>{t("needs", { needs: d(`${key}.needs`) })}</p>
      <p>{t("drawnOnceCounted")}</p>
    </EmptyState>
  )
}

function SeeCases({ unit }: { unit: string | undefined }) {
  const t = useWords(earlyWords)
  return (
    <Button component={Link} variant="default" href={`/cases${searchText({ unit })}`}>
      {t("seeCases")}
    </Button>
  )
}
