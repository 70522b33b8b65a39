import { localeOf } from "#platform/words/locale-of.ts"

/** The first and the last day that an edition tells of, written in a language: "1 November 2026", "28 November 2026". */
export function daysIn(language: string, from: string, until: string): { from: string; until: string } {
  const writer = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" })
  return { from: writer.format(new Date(from)), until: writer.format(new Date(until)) }
}

/** "November 2026". */
export const monthIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day))
