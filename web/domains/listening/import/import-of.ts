import type { z } from "zod"
import type { importRow, previewImport } from "#contracts/feedback-import.ts"
import type { ColumnRole } from "#contracts/feedback-map.ts"
import type { Reply } from "#contracts/route.ts"

/** One import as the list and its own screen read it. */
export type Import = z.output<typeof importRow>
/** How a file would be read. */
export type Preview = Reply<typeof previewImport>
export type PreviewRows = NonNullable<Preview["rows"]>

/** What a column may mean, in the groups in which it is offered. */
export const roleGroups = {
  said: ["score", "comment", "choice", "text"],
  where: ["received at", "unit", "touchpoint", "channel", "language"],
  who: ["key", "customer key", "customer name", "customer email"],
  case: [
    "case subject",
    "case issue",
    "case product",
    "case response",
    "case timely",
    "case disputed",
    "case sent at",
    "case answered at",
    "case resolved at",
    "case closed at",
    "case in time",
    "case hand-offs",
    "case reopened",
  ],
  other: ["hidden", "weight"],
} as const satisfies Record<string, readonly ColumnRole[]>
