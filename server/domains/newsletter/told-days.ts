/** The first and the last day that an edition tells of, written in a language: "1 November 2026", "28 November 2026". */
export function daysIn(language: string, from: string, until: string): { from: string; until: string } {
  const locale = language === "en" ? "en-GB" : language
  const writer = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
  return { from: writer.format(new Date(from)), until: writer.format(new Date(until)) }
}
