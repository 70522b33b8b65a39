import { MASKS } from "#language"

const marks = Object.values(MASKS)
const markOf = new RegExp(`(${marks.map((mark) => mark.replaceAll(/[[\]-]/g, "\\$&")).join("|")})`)

/**
 * Masked words in which these names may be read again: praise shows who is praised, and everything else stays hidden. The masked words are laid
 * beside the original; where the two do not fit together, the mask stays.
 */
export function unmasked(words: string, masked: string, names: readonly string[]): string {
  const keep = new Set(names)
  const pieces = masked.split(markOf)
  let shown = ""
  let at = 0
  for (const [n, piece] of pieces.entries()) {
    if (!marks.includes(piece as (typeof marks)[number])) {
      if (!words.startsWith(piece, at)) return masked
      shown += piece
      at += piece.length
      continue
    }
    const next = pieces[n + 1] ?? ""
    const end = next === "" ? (n + 2 >= pieces.length ? words.length : at) : words.indexOf(next, at + 1)
    if (end < at) return masked
    const covered = words.slice(at, end)
    shown += keep.has(covered) ? covered : piece
    at = end
  }
  return at === words.length ? shown : masked
}
