import { fold } from "./fold.ts"
import type { PersonToThank, PileRow } from "./pile.ts"
import { isThanked, praisesIn } from "./praise.ts"
import type { Study } from "./study.ts"

interface Named {
  spellings: Map<string, number>
  praised: Map<number, string>
  blamed: Set<number>
}

/** A cool or angry sentence about a named person: from here down they are blamed in it. */
const COOL = -0.3

/**
 * The persons whom customers praise by name, most praised first. "Maria" and "Maria Lopez" are one person when no other Maria
 * is named. Who is blamed as often as praised is left out, as is the customer who signs.
 */
export function peopleToThank(
  studies: readonly (Study | undefined)[],
  rows: readonly PileRow[],
  most = 3,
): PersonToThank[] {
  const people = new Map<string, Named>()
  for (const [row, study] of studies.entries()) {
    if (study !== undefined) hear(people, study, row, fold(rows[row]?.name ?? ""))
  }
  mergeFirstNames(people)
  return [...people.values()]
    .filter(({ praised, blamed }) => praised.size > blamed.size)
    .map(({ praised, spellings }) => {
      const said = [...praised].sort(([a], [b]) => a - b)
      return { name: usual(spellings), rows: said.map(([row]) => row), words: said.map(([, words]) => words) }
    })
    .sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
    .slice(0, most)
}

function hear(people: Map<string, Named>, study: Study, row: number, customer: string): void {
  const named = (name: string) => {
    const key = fold(name)
    const known = people.get(key) ?? { spellings: new Map(), praised: new Map(), blamed: new Set() }
    people.set(key, known)
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1)
    return known
  }
  const isCustomer = (name: string) =>
    customer !== "" && (customer === fold(name) || customer.split(" ").includes(fold(name)))
  for (const praise of praisesIn(study)) {
    for (const name of praise.names) if (!isCustomer(name)) named(name).praised.set(row, praise.words)
  }
  for (const find of study.names) {
    if (find.sure && study.feeling.around(find.from) <= COOL && !isThanked(study, find))
      named(find.name).blamed.add(row)
  }
}

/** A first name alone goes to the only full name that begins with it. */
function mergeFirstNames(people: Map<string, Named>): void {
  for (const [key, person] of [...people]) {
    if (key.includes(" ")) continue
    const full = [...people.keys()].filter((other) => other.startsWith(`${key} `))
    const whole = full.length === 1 ? people.get(full[0] as string) : undefined
    if (whole === undefined) continue
    for (const [row, words] of person.praised) whole.praised.set(row, words)
    for (const row of person.blamed) whole.blamed.add(row)
    people.delete(key)
  }
}

function usual(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ""
}
