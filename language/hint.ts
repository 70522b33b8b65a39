import { fold } from "./fold.ts"

/** What is known beforehand about a comment. */
export interface Hint {
  /** ISO 639-1; the language of the survey it answers. Only settles what the words leave open. */
  language?: string
  /** Names to expect, such as those of the staff; a name among them needs less else to show it. */
  names?: readonly string[]
}

/** The single words of the names to expect, folded; worked out once for each list, as thousands of comments are read with the same. */
export function expectedNames({ names = [] }: Hint): ReadonlySet<string> {
  if (names.length === 0) return NOBODY
  const known = expected.get(names)
  if (known) return known
  const words = new Set(names.flatMap((name) => name.split(/\s+/).map(fold)).filter((part) => part.length > 1))
  expected.set(names, words)
  return words
}

const expected = new WeakMap<readonly string[], ReadonlySet<string>>()

const NOBODY: ReadonlySet<string> = new Set()
