import type Holidays from "date-holidays"

/** A public holiday: "2026-12-25", with its name in the language asked for. */
export type Holiday = { day: string; name: string }

let library: Promise<typeof Holidays> | undefined

/** The rules of two hundred countries weigh a second and 30 MB, so that they are read only where a calendar keeps holidays. */
const load = (): Promise<typeof Holidays> => {
  library ??= import("date-holidays").then((module) => module.default)
  return library
}

/**
 * The public holidays of a country ("DE") and, where they differ within it, of a region ("BY", or "BY-A" for a part of it): a function of the year,
 * which may be asked for any. Names are in `language` where they are known in it, else as they are called there.
 */
export async function holidaysOf(
  country: string,
  region: string | null,
  language: string,
): Promise<(year: number) => readonly Holiday[]> {
  const Library = await load()
  const [state, part] = region?.split("-") ?? []
  const languages = [language.split("-")[0] ?? language]
  const rules = part
    ? new Library(country, state as string, part, { types: ["public"], languages })
    : state
      ? new Library(country, state, { types: ["public"], languages })
      : new Library(country, { types: ["public"], languages })
  const years = new Map<number, readonly Holiday[]>()
  return (year) => {
    const found = years.get(year) ?? rules.getHolidays(year).flatMap(daysOf)
    years.set(year, found)
    return found
  }
}

/** Every day of a holiday that lasts several. */
function daysOf({ date, start, end, name }: { date: string; start: Date; end: Date; name: string }): Holiday[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  const first = Date.parse(date.slice(0, 10))
  return Array.from({ length }, (_, index) => ({
    day: new Date(first + index * 86_400_000).toISOString().slice(0, 10),
    name,
  }))
}
/** Countries whose holidays are known, and the regions of one of them, by name. */
export async function listHolidayCountries(language: string): Promise<{ code: string; name: string }[]> {
  const Library = await load()
  return byName(new Library().getCountries(language.split("-")[0] ?? language))
}

export async function listHolidayRegions(country: string, language: string): Promise<{ code: string; name: string }[]> {
  const Library = await load()
  return byName(new Library().getStates(country, language.split("-")[0] ?? language))
}

const byName = (names: Record<string, string> | undefined) =>
  Object.entries(names ?? {})
    .map(([code, name]) => ({ code, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
