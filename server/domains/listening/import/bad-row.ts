import type { RowProblem, RowProblemCode } from "#contracts/bad-row.ts"
import { sayRowProblems } from "#platform/csv/bad-row.ts"

export type ReasonCode = RowProblemCode
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

export function problemOf({ reason, params, column, value }: Omit<BadRow, "line" | "cells">): RowProblem {
  return { code: reason, told: params, ...(column !== undefined && { column }), ...(value !== undefined && { value }) }
}

/** The English sentence: what is wrong and in which column. */
export const sayReason = (bad: Omit<BadRow, "line" | "cells">): string => sayRowProblems([problemOf(bad)])
