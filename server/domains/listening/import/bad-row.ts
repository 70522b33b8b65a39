import type { UnreadReason } from "./scan-rows.ts"

/**
 * Why a row was not taken, each with the parameters its sentence needs. The message catalogue holds the sentences as
 * `import.reason.<code>`; `reasonSentences` is their English.
 */
export const reasonSentences = {
  "quotes-do-not-match": "A quotation mark on this line is never closed, or stands in the middle of a quoted cell.",
  "row-too-long": "The row is too long to be read.",
  "unreadable-character": "The row holds a character that cannot be kept (U+0000).",
  "cells-too-many": "The row has {{found}} cells, the header only {{expected}}.",
  "cells-too-few": "The row has {{found}} cells, the header {{expected}}.",
  "key-missing": "The row has no response key.",
  "date-missing": "The row has no date.",
  "date-not-understood": "This is not a date of the form {{form}}.",
  "date-in-future": "This date is still to come; day and month may have been swapped.",
  "not-a-number": "This is not a number.",
  "outside-scale": "This is not on the scale from {{min}} to {{max}}.",
  "weight-not-positive": "A weight is a number above 0.",
  "choice-not-listed": "The map does not say what this value stands for.",
  "language-not-known": "This is not a language code such as en or pt-BR.",
  "yes-or-no": "This is neither yes nor no.",
  "email-not-valid": "This is not an e-mail address.",
  "text-too-long": "This text has {{found}} characters; at most {{max}} are kept.",
  "texts-too-long": "The texts of this row have {{found}} bytes together; at most {{max}} are kept.",
  "nothing-said": "The row holds no answer and no words.",
} as const satisfies Record<string, string> & Record<UnreadReason, string>

export type ReasonCode = keyof typeof reasonSentences
export type ReasonParams = Record<string, string | number>
/** What is wrong with one cell, before it is known whose it is. */
export type Reason = { code: ReasonCode; params: ReasonParams }

/** A row that was not taken: where it stands, why, and its cells as they were, so that it can be mended and imported again. */
export type BadRow = {
  line: number
  reason: ReasonCode
  params: ReasonParams
  /** The column's name in the file's header, where one cell is to blame. */
  column?: string
  /** That cell, shortened. */
  value?: string
  cells: readonly string[]
}

export function reason(code: ReasonCode, params: ReasonParams = {}): Reason {
  return { code, params }
}

/** The English sentence: what is wrong and in which column. */
export function sayReason({
  reason,
  params,
  column,
  value,
}: Pick<BadRow, "reason" | "params" | "column" | "value">): string {
  const sentence = reasonSentences[reason].replace(/\{\{(\w+)\}\}/g, (_, name) => String(params[name] ?? ""))
  const where = column === undefined ? "" : value === undefined ? `${column}: ` : `${column} "${value}": `
  return where + sentence
}

const shownOfValue = 80

/** A cell short enough to show. A copy, because a slice would keep the whole chunk of the file in memory that it was cut from. */
export function shortened(cell: string): string {
  const text = cell.length > shownOfValue ? `${cell.slice(0, shownOfValue)}…` : cell
  return Buffer.from(text.toWellFormed()).toString()
}
