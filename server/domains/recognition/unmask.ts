import { MASKS } from "#language"

const marks = Object.values(MASKS)
const markOf = new RegExp(`(${marks.map((mark) => mark.replaceAll(/[[\]-]/g, "\\$&")).join("|")})`)

/** Words, and what stands over them; null where nothing does. */
export type Piece = { words: string; mark: string | null }

/** Masked words laid beside the original: what each mask covers. Undefined where the two do not fit together. */
export function piecesOf(words: string, masked: string): Piece[] | undefined {
  const split = masked.split(markOf)
  const pieces: Piece[] = []
  let at = 0
  for (const [n, piece] of split.entries()) {
    if (!marks.includes(piece as (typeof marks)[number])) {
      if (!words.startsWith(piece, at)) return undefined
      if (piece !== "") pieces.push({ words: piece, mark: null })
      at += piece.length
      continue
    }
    const next = split[n + 1] ?? ""
    const end = next === "" ? (n + 2 >= split.length ? words.length : at) : words.indexOf(next, at + 1)
    if (end < at) return undefined
    pieces.push({ words: words.slice(at, end), mark: piece })
    at = end
  }
  return at === words.length ? pieces : undefined
}

/**
 * Masked words in which these names may be read again: praise shows who is praised, and everything else stays hidden. Where the masked words do not fit
 * the original, the mask stays.
 */
export function unmasked(words: string, masked: string, names: readonly string[]): string {
  const keep = new Set(names)
  const pieces = piecesOf(words, masked)
  return (
    pieces?.map((piece) => (piece.mark === null || keep.has(piece.words) ? piece.words : piece.mark)).join("") ?? masked
  )
}
