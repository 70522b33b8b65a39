import type { MeasureSeries } from "#contracts/measures.ts"
import { useWords } from "#web/words/use-words.ts"
import { useSentence } from "./use-measure-words.ts"
import { measuresWords } from "./words.ts"

/** A verdict, and by which periods it was reached. */
export function useVerdict(): (judged: MeasureSeries["judged"]) => string {
  const t = useWords(measuresWords)
  const sentence = useSentence()
  return ({ word, says, grain }) =>
    word === "kept-back" ? sentence(says) : `${sentence(says)} ${t(`judgedBy.${grain}`)}`
}

type Told = {
  /** The verdict on the measure, the same on every screen, and by which periods it was reached. */
  verdict: string
  /** What the chart says as it is drawn, where that is not the same. */
  drawn: string | null
  /** Both, to go with the chart. */
  all: string
}

/** What is told of a series: one verdict, and of a chart that is drawn by other periods what it says by itself. */
export function useTold(): (series: MeasureSeries) => Told {
  const t = useWords(measuresWords)
  const sentence = useSentence()
  const verdictOf = useVerdict()
  return ({ judged, grain, sentence: own, says }) => {
    const verdict = verdictOf(judged)
    const drawn = own === judged.sentence ? null : t(`drawnBy.${grain}`, { sentence: sentence(says) })
    return { verdict, drawn, all: drawn === null ? verdict : `${verdict} ${drawn}` }
  }
}
