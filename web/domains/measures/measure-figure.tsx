import type { MeasureDefinition, MeasureFilters, MeasureFigure as Reading, Verdict } from "#contracts/measures.ts"
import { Figure } from "#web/ui/figure.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Definition } from "./definition.tsx"
import { useWritten } from "./use-measure-words.ts"
import { definitionWords, measuresWords, wordOfVerdict } from "./words.ts"

type MeasureFigureProps = {
  figure: Reading
  definition: MeasureDefinition
  /** What its series says; without one, no word stands beside it. */
  verdict?: Pick<Verdict, "word"> | undefined
  /** What the figure is about, for the way to the words behind it. */
  filters: MeasureFilters
  size?: "normal" | "large"
}

const isAcronym = (text: string) => /^[A-Z]+$/.test(text)

/** A measure as a number: value, thin interval, how many, a word; on tap what it means and the words behind it. */
export function MeasureFigure({ figure, definition, verdict, filters, size = "normal" }: MeasureFigureProps) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const word = useWords(wordOfVerdict)
  const written = useWritten()(definition.format)
  const { value, low, high, scale, hidden } = figure
  const n = figure.n ?? 0
  const counted = {
    response: "answers",
    case: "cases",
    promise: "promises",
    friction: "frictions",
    claim: "buyers",
  } as const
  return (
    <Figure
      label={d(`${figure.measure}.name`)}
      short={isAcronym(definition.short) ? d(`${definition.key}.short`) : undefined}
      value={value}
      none={hidden === null ? t(`nothing.${definition.subject}`) : t("tooFew")}
      low={low}
      high={high}
      n={n}
      counted={t(counted[definition.subject], { count: n })}
      word={verdict && verdict.word !== "kept-back" ? word(verdict.word) : undefined}
      tone={verdict && toneOf(verdict.word)}
      scale={scale ? [scale.low, scale.high] : undefined}
      written={written}
      definition={<Definition figure={figure} definition={definition} filters={filters} />}
      size={size}
    />
  )
}

function toneOf(word: Verdict["word"]): "better" | "worse" | "quiet" | "plain" {
  if (word === "improved") return "better"
  if (word === "worse") return "worse"
  return word === "higher" || word === "lower" ? "plain" : "quiet"
}
