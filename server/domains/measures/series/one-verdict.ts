import { RUN_LENGTH } from "#stats"
import type { Grain } from "../days/period.ts"
import type { SayingKey } from "../saying.ts"
import type { Series, SeriesPoint } from "./series.ts"
import type { Verdict } from "./verdict.ts"

/** A verdict, and by which periods it was reached. */
export type Judged = Verdict & { grain: Grain }

/**
 * The one verdict on a measure of a place, which is that of the whole record (decision 20): `whole` is the series as those read it who answer for the
 * place, `own` the same as it is offered to somebody. Whoever does not see all of it is told the same word, and less beside it: no figure and no period that
 * they could not see themselves. Where they may not see what it rests on, they are told none, and never another.
 */
export function oneVerdict(own: Series, whole: Series, seesAll: boolean): { series: Series; judged: Judged } {
  const tell = (verdict: Verdict) => (seesAll ? verdict : tellOthers(verdict, own, whole))
  const changes = whole.changes.map((change) => ({ ...change, verdict: change.verdict && tell(change.verdict) }))
  return {
    series: withVerdictsOf(own, { changes }),
    judged: { ...tell({ word: whole.word, says: whole.says }), grain: whole.grain },
  }
}

/** A series with the verdicts on its changes that another one tells of them. */
export function withVerdictsOf(series: Series, { changes }: Pick<Series, "changes">): Series {
  const verdicts = new Map(changes.map(({ id, verdict }) => [id, verdict]))
  return { ...series, changes: series.changes.map((one) => ({ ...one, verdict: verdicts.get(one.id) ?? null })) }
}

/** Whether the verdict on what somebody is offered has to be read from a series that is another than theirs. */
export const isPartial = (own: Series, judgedBy: Grain): boolean => own.grain !== judgedBy || own.points.some(isHidden)

function tellOthers(verdict: Verdict, own: Series, whole: Series): Verdict {
  if (restsOn(verdict, own, whole).some(isHidden)) return { word: "kept-back", says: { key: "keptBack", values: {} } }
  if (!isPartial(own, whole.grain)) return verdict
  const { word, says } = verdict
  const ofChange = says.key.startsWith("change.")
  // Means of many periods before and after a change give no period away, as long as all of them may be seen.
  if (word === "too-few" || (ofChange ? !own.points.some(isHidden) : says.key === "noSignal")) return verdict
  const { words, day } = says.values
  return {
    word,
    says: ofChange
      ? { key: `others.change.${word}` as SayingKey, values: { ...(words && { words }), ...(day && { day }) } }
      : { key: `others.${word}` as SayingKey, values: {} },
  }
}

/** What somebody sees of that which makes a verdict what it is: the periods since a change, else the last so many as make a run. Those before only say what is usual. */
function restsOn({ says }: Verdict, own: Series, whole: Series): readonly SeriesPoint[] {
  const { day } = says.values
  const judged = whole.points.filter(({ limits }) => limits !== null)
  const [first, last] = [judged.at(-RUN_LENGTH) ?? judged[0], judged.at(-1)]
  if (!first || !last) return own.points
  const since = day?.as === "day" ? day.value : first.from
  return own.points.filter(({ from, to }) => to >= since && from <= last.to)
}

const isHidden = ({ figure }: SeriesPoint): boolean => figure.hidden !== null
