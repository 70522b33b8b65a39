import type { JudgedChange } from "#contracts/before-and-after.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Marked changes as a file: what the list shows, each with the sentence of its chart. */
export function csvOfJudgedChanges(changes: readonly JudgedChange[]): string {
  const head = ["id", "day", "change", "measure", "unit", "narrowed_to", "verdict", "sentence"]
  const rows = changes.map(({ id, day, words, measure, unit, narrowed, verdict }) => [
    ...[id, day, words, measure, unit?.name ?? null, narrowed.map(({ name }) => name).join("; ") || null],
    ...[verdict.word, verdict.sentence],
  ])
  return csvFile([head, ...rows])
}
