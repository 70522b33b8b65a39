import type { FeedbackMap, FeedbackRow, Received } from "#contracts/feedback-map.ts"
import type { Reason } from "./bad-row.ts"
import type { ZonedTime } from "./zoned-time.ts"

/** A row while its cells are being read; `about` gathers what its columns say of a case. */
export type RowInMaking = Omit<FeedbackRow, "case"> & { about: Partial<NonNullable<FeedbackRow["case"]>> }

/** What readers need besides the cell: the map, its time zone, and the present moment. */
export type Reading = { map: FeedbackMap; time: ZonedTime; now: Date }

/** Reads a value, trimmed and not blank, into its row; a reason makes the row a bad row. */
export type ValueReader = (value: string, row: RowInMaking) => Reason | undefined

/** Reads a value and puts it into its row, unless it could not be read. */
export function keep<T extends string | number | boolean | Received>(
  read: (value: string) => T | Reason,
  put: (row: RowInMaking, value: T) => void,
): ValueReader {
  return (value, row) => {
    const found = read(value)
    if (isReason(found)) return found
    put(row, found)
    return undefined
  }
}

function isReason(found: unknown): found is Reason {
  return typeof found === "object" && found !== null && "code" in found
}
