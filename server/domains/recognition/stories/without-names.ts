import { MASKS } from "#language"

/** Particles and initials are no names by themselves. */
const shortest = 3

/**
 * Words in which these people are not named: in full, by one of their names, in capitals, or without accents. A word that is also somebody else's name
 * goes as well; better one too many than one that was not agreed to.
 */
export function withoutNames(words: string, names: readonly string[]): string {
  const forms = names.flatMap((name) => {
    const parts = name.normalize("NFC").split(/\s+/).filter(Boolean)
    return [parts.join(" "), ...parts.flatMap((part) => [part, ...part.split(/[-‐’']/)])]
  })
  const wanted = [...new Set(forms)]
    .filter((form) => [...form].length >= shortest)
    .toSorted((a, b) => b.length - a.length)
  if (wanted.length === 0) return words
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(patternOf).join("|")})(?![\\p{L}\\p{N}])`, "gu")
  return words.normalize("NFC").replaceAll(any, MASKS.name)
}

/** As written, in capitals, and each letter with or without its accents. */
const patternOf = (form: string): string =>
  [form, form.toUpperCase()].map((one) => [...one].map(letterOf).join("")).join("|")

function letterOf(letter: string): string {
  if (/\s/.test(letter)) return "\\s+"
  const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "")
  return [...new Set([letter, bare])]
    .map(literally)
    .join("|")
    .replace(/^(.+\|.+)$/, "(?:$1)")
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")
