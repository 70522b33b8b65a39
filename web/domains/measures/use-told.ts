import type { MeasureSeries } from "#contracts/measures.ts"
import { useWords } from "#web/words/use-words.ts"
import { useSentence } from "./use-measure-words.ts"
import { measuresWords } from "./words.ts"

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
  return ({ judged, grain, sentence: own, says }) => {
    const verdict = `${sentence(judged.says)} ${t(`judgedBy.${judged.grain}`)}`
    const drawn = own === judged.sentence ? null : t(`drawnBy.${grain}`, { sentence: sentence(says) })
    return { verdict, drawn, all: drawn === null ? verdict : `${verdict} ${drawn}` }
  }
}
