import { fold } from "./fold.ts"

/** A person on the roster, by whatever key the caller has. */
export interface RosterEntry<Id = string> {
  id: Id
  name: string
}

/** A name from a comment and the people it may mean: none, the one, or several, which a person has to settle. */
export interface NameMatch<Id = string> {
  name: string
  candidates: Id[]
}

/**
 * Who on the roster a named person may be. A full name matches the person who bears it; a first name, or a first name
 * with an initial, matches everybody it fits; "Mrs Okafor" matches by family name. Case and accents do not matter.
 * Nothing is guessed: no nicknames, no likeness of spelling.
 */
export function matchPeople<Id>(names: readonly string[], roster: readonly RosterEntry<Id>[]): NameMatch<Id>[] {
  const people = roster.map(({ id, name }) => ({ id, parts: partsOf(name) }))
  return names.map((name) => {
    const asked = partsOf(name)
    const exact = people.filter(({ parts }) => parts.join(" ") === asked.join(" "))
    const found = exact.length > 0 ? exact : people.filter(({ parts }) => fits(asked, parts))
    return { name, candidates: found.map(({ id }) => id) }
  })
}

function partsOf(name: string): string[] {
  return name
    .trim()
    .split(/[\s.,]+/)
    .map(fold)
    .filter((part) => part !== "")
}

function fits(asked: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = asked
  if (first === undefined) return false
  if (rest.length === 0) return parts[0] === first || (parts.length > 1 && parts.at(-1) === first)
  if (parts[0] !== first) return false
  // What follows the first name must be found among the person's later names, an initial standing for its name.
  return rest.every((part) => parts.slice(1).some((own) => own === part || (part.length === 1 && own.startsWith(part))))
}
