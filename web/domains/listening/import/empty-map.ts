import type { FeedbackMap } from "#contracts/feedback-map.ts"

/** A map in which no column means anything yet: for files of which nothing could be guessed. */
export function emptyMap(fileName: string): FeedbackMap {
  return {
    version: 1,
    survey: { name: stemOf(fileName) },
    becomes: "responses",
    file: { headerRow: 1, shortRows: "reject", decimal: "." },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    receivedOn: today(),
    blanks: [],
    columns: [],
  }
}

const stemOf = (fileName: string) => fileName.replace(/\.[^.]+$/, "").slice(0, 120) || fileName.slice(0, 120)

/** The calendar day here. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
