import type { FeedbackMap, MappedColumn } from "#contracts/feedback-map.ts"
import { longestValue } from "#contracts/feedback-map.ts"
import { type Reason, reason } from "./bad-row.ts"
import { readLine, readScore } from "./read-cell.ts"

type ScoreColumn = Extract<MappedColumn, { role: "score" }>
type LabelledColumn = { labels?: Record<string, string> | undefined; unlisted?: "reject" | "keep" | undefined }
type Scale = { min: number; max: number }

const scales: Record<ScoreColumn["question"]["kind"], Scale> = {
  nps: { min: 0, max: 10 },
  csat: { min: 1, max: 5 },
  ces: { min: 1, max: 7 },
  rating: { min: 1, max: 5 },
  number: { min: -1e15, max: 1e15 },
}

/** The ends of a score's scale: those of the map, or the usual ones of its kind. */
export function scaleOf(question: ScoreColumn["question"]): Scale {
  return question.scale ?? scales[question.kind]
}

/** Reads one column's scores. */
export function scoreReader(column: ScoreColumn, map: FeedbackMap): (cell: string) => number | Reason {
  const { min, max } = scaleOf(column.question)
  const worded = insensitive(column.values)
  const { decimal } = map.file
  return (cell) => {
    const score = worded?.(cell) ?? readScore(cell, decimal, max)
    if (score === undefined) return reason("not-a-number")
    return score >= min && score <= max ? score : reason("outside-scale", { min, max })
  }
}

/**
 * Reads a column whose values may be codes: the label of a code, or a label written out. Without labels every value is its own label; with
 * them, one that is not listed is refused unless the map keeps it.
 */
export function labelReader(column: LabelledColumn, longest = longestValue): (cell: string) => string | Reason {
  const labelOf = insensitive(column.labels)
  if (!labelOf) return (cell) => readLine(cell, longest)
  const written = insensitive(Object.fromEntries(Object.values(column.labels ?? {}).map((label) => [label, label])))
  const reject = (column.unlisted ?? "reject") === "reject"
  return (cell) => labelOf(cell) ?? written?.(cell) ?? (reject ? reason("choice-not-listed") : readLine(cell, longest))
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Reads a language: a code of the map, or a tag such as "en", "EN" or "pt_BR". */
export function languageReader(labels: Record<string, string> | undefined): (cell: string) => string | Reason {
  const tagOf = insensitive(labels)
  return (cell) => {
    const known = tagOf?.(cell)
    if (known) return known
    const [first = "", ...rest] = cell.replaceAll("_", "-").split("-")
    const tag = [first.toLowerCase(), ...rest].join("-")
    return tag.length <= 12 && languageTag.test(tag) ? tag : reason("language-not-known")
  }
}

/** Reads yes or no in the map's own values, or in English. */
export function yesNoReader(
  yes = ["yes", "y", "true", "1"],
  no = ["no", "n", "false", "0"],
): (cell: string) => boolean | Reason {
  const values = new Map<string, boolean>()
  for (const value of yes) values.set(value.trim().toLowerCase(), true)
  for (const value of no) values.set(value.trim().toLowerCase(), false)
  return (cell) => values.get(cell.toLowerCase()) ?? reason("yes-or-no")
}

/** Looks values up whatever their case; undefined where there is nothing to look up in. */
function insensitive<T>(record: Record<string, T> | undefined): ((cell: string) => T | undefined) | undefined {
  if (!record || Object.keys(record).length === 0) return undefined
  const exact = new Map(Object.entries(record).map(([written, value]) => [written.trim(), value]))
  const folded = new Map([...exact].map(([written, value]) => [written.toLowerCase(), value]))
  return (cell) => exact.get(cell) ?? folded.get(cell.toLowerCase())
}
