import type { EarlySignals } from "#contracts/early-signals.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Frictions as a file, the same as the API gives them. Who noted them is nobody's business. */
export function csvOfFrictions({ frictions }: EarlySignals): string {
  const head = ["id", "noted_at", "unit", "touchpoint", "what", "mended_on", "mended_words", "fix"]
  const rows = frictions.map(({ id, notedAt, unit, touchpoint, what, mendedOn, mendedWords, fix }) => [
    id,
    notedAt,
    unit.name,
    touchpoint?.name ?? null,
    what,
    mendedOn,
    mendedWords,
    fix?.title ?? null,
  ])
  return csvFile([head, ...rows])
}
