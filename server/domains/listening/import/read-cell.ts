import { longestComment, longestValue } from "#contracts/feedback-map.ts"
import { type Reason, reason } from "./bad-row.ts"

/** Values that are no answer, ready to be asked of every cell of a column. */
export type NoAnswers = (cell: string) => boolean

/** A trimmed cell is one of these values whatever its case; a number also when it is written another way (11, 11.0). */
export function noAnswers(...lists: (readonly string[] | undefined)[]): NoAnswers {
  const values = lists.flatMap((list) => list ?? []).map((value) => value.trim().toLowerCase())
  if (values.length === 0) return () => false
  const texts = new Set(values)
  const numbers = new Set(
    values
      .filter((value) => value !== "")
      .map(Number)
      .filter(Number.isFinite),
  )
  return (cell) =>
    texts.has(cell) ||
    (cell.length <= 40 && (texts.has(cell.toLowerCase()) || (numbers.size > 0 && numbers.has(Number(cell)))))
}

const plainNumber = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/
/** A score with its words; longer texts are comments. */
const longestScore = 120
/** "5 - great", "4 stars", "5/5": the number with which a worded score begins. */
const leadingNumber = /^([+-]?\d{1,15}(?:\.\d{1,15})?)(?:\s*\/\s*(\d{1,4})|\s+\D.*|\s*[-–:(★](?!\d).*)?$/u

/** Reads a score: a number, or a number followed by its words. `outOf` is the scale's end: "4/5" is a score on a scale to 5 only. */
export function readScore(cell: string, decimal: "." | ",", outOf?: number): number | undefined {
  const text = decimal === "," ? cell.replace(",", ".") : cell
  if (plainNumber.test(text)) return Number(text)
  if (text.length > longestScore) return undefined
  if (/^★{1,10}☆*$/u.test(text)) return text.lastIndexOf("★") + 1
  const found = leadingNumber.exec(text)
  if (!found || (found[2] !== undefined && Number(found[2]) !== outOf)) return undefined
  return Number(found[1])
}

/** Reads a plain number; undefined where the cell is anything else. */
export function readNumber(cell: string, decimal: "." | ","): number | undefined {
  const text = decimal === "," ? cell.replace(",", ".") : cell
  return plainNumber.test(text) ? Number(text) : undefined
}

/** A comment with one kind of line break. */
export function readComment(cell: string): string | Reason {
  const text = cell.includes("\r") ? cell.replace(/\r\n?/g, "\n") : cell
  return bounded(text, longestComment)
}

/** A text of one line: breaks and runs of spaces become one space. */
export function readLine(cell: string, longest = longestValue): string | Reason {
  return bounded(/[\r\n\t]| {2}/.test(cell) ? cell.replace(/\s+/g, " ") : cell, longest)
}

function bounded(text: string, max: number): string | Reason {
  return text.length <= max ? text : reason("text-too-long", { found: text.length, max })
}

/** True for something that can be written to; whether anybody reads it is not for an import to find out. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/.test(text)
}
