const longestAddress = 254

/** What in a note may name somebody we know: addresses, keys and numbers, and names of two or three words. In small letters. */
export function namesIn(words: string): { emails: string[]; tokens: string[]; names: string[] } {
  const parted = words
    .split(/[\s<>()"',;:]+/)
    .filter((part) => part.length <= longestAddress)
    .map((part) => part.replace(/[.!?]+$/, ""))
  const emails = parted.filter((part) => /^[^@]+@[^@]+\.\p{L}{2,}$/u.test(part))
  const tokens = parted.filter((part) => part.length >= 4 && part.length <= 40)
  const parts = words.match(/[\p{L}'’-]+/gu) ?? []
  const names = [2, 3].flatMap((long) =>
    parts.flatMap((_, at) => {
      const name = parts.slice(at, at + long)
      return name.length === long && name.every(isCapital) ? [name.join(" ")] : []
    }),
  )
  return { emails: lower(emails), tokens: [...new Set(tokens)].slice(0, 200), names: lower(names) }
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const lower = (texts: readonly string[]) => [...new Set(texts.map((text) => text.toLowerCase()))].slice(0, 200)

/** The unit whose name or code stands in the words as whole words, the longest such name; undefined where none does. */
export function unitIn<U extends { name: string; code: string }>(words: string, units: readonly U[]): U | undefined {
  const text = ` ${plain(words)} `
  const found = units.flatMap((unit) =>
    [unit.name, unit.code]
      .map(plain)
      .filter((name) => name.length >= 3 && text.includes(` ${name} `))
      .map((name) => ({ unit, name })),
  )
  return found.toSorted((one, other) => other.name.length - one.name.length)[0]?.unit
}

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
