import type { compareUnits } from "#contracts/comparison.ts"
import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import type { Reply } from "#contracts/route.ts"
import { searchText } from "#web/app/address.ts"
import { Funnel } from "#web/ui/chart/funnel.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardHref } from "../filters.ts"
import { stepsOf } from "../series/steps-of.ts"
import { useWritten } from "../use-measure-words.ts"
import { measuresWords } from "../words.ts"
import { useComparisonSentence } from "./use-comparison-sentence.ts"

type UnitFunnelProps = {
  comparison: Reply<typeof compareUnits>
  definition: MeasureDefinition
  filters: ScoreboardFilters
  within: MeasureFilters
  title: string
}

/** What a comparison shows: in a sentence, and as a funnel where there is something to compare. */
export function UnitFunnel({ comparison, definition, filters, within, title }: UnitFunnelProps) {
  const t = useWords(measuresWords)
  const written = useWritten()(definition.format)
  const told = useComparisonSentence()(comparison.says)
  const { units, funnel, whole } = comparison
  if (funnel.length === 0 || whole.value === null) return <p>{told}</p>
  const points = units.flatMap(({ unit, figure: { value, n }, compared, outside }) =>
    unit === null || value === null || n === null || compared === null ? [] : [{ name: unit.name, n, value, outside }],
  )
  const { key, subject } = definition
  return (
    <Funnel
      title={title}
      titleAbove
      told={told}
      place="funnel"
      view={scoreboardHref(filters, { ...within, period: undefined, measure: key })}
      csvHref={`/api/measures/${key}/comparison.csv${searchText(within)}`}
      points={points}
      limits={funnel}
      whole={{ value: whole.value, label: t("wholeIs", { value: written(whole.value) }) }}
      counted={t(`countedAs.${subject}`)}
      written={written}
      steps={stepsOf(definition.format)}
    />
  )
}
