/** The twelve months that end with that of a day, the earliest first: "2025-12" to "2026-11". */
export function twelveMonthsTo(day: string): string[] {
  const [year = 0, month = 1] = day.split("-").map(Number)
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7))
}
