import type { Face } from "./face.ts"
import { widthOf } from "./measure.ts"
import { isRightToLeft } from "./runs.ts"
import type { Mark } from "./sheet.ts"

/** Something of a known height that is put into a column, one under the other. */
export type Block = { height: number; at: (x: number, y: number) => Mark[] }
export type Setting = {
  face: Face
  size: number
  colour: string
  middle?: boolean
  /** Where it stands; where it is not told, its own writing decides. */
  side?: "left" | "right"
}

const lineHeight = 1.28

/**
 * A text of any script in lines no wider than `width`, broken at its spaces, within a word only where that is wider itself; paragraphs begin a line. It
 * goes in the direction of its first letter, and begins at that side unless it is told another.
 */
export function textBlock(text: string, width: number, { face, size, colour, middle = false, side }: Setting): Block {
  const lines = text.split("\n").flatMap((paragraph) => linesOf(paragraph, width, face, size))
  const rightToLeft = isRightToLeft(text)
  const right = side ? side === "right" : rightToLeft
  return {
    height: lines.length * size * lineHeight,
    at: (x, y) =>
      lines.map((line, index) => ({
        kind: "text",
        text: line,
        x: middle ? x + width / 2 : right ? x + width : x,
        y: y + (index + 0.5) * size * lineHeight + size * 0.35,
        side: middle ? "middle" : right ? "right" : "left",
        rightToLeft,
        face,
        size,
        colour,
      })),
  }
}

/** One under the other, with a gap between. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1)
  return {
    height,
    at: (x, y) => {
      let top = y
      return blocks.flatMap((block) => {
        const marks = block.at(x, top)
        top += block.height + gap
        return marks
      })
    },
  }
}

/** Spread in their order over so many columns of one height; undefined where they do not fit. A block is never torn. */
export function inColumns(
  blocks: readonly Block[],
  { columns, height, gap }: { columns: number; height: number; gap: number },
): Block[] | undefined {
  const filled: Block[][] = [[]]
  for (const block of blocks) {
    if (block.height > height) return undefined
    const last = filled.at(-1) ?? []
    if (last.length > 0 && stack([...last, block], gap).height > height) filled.push([block])
    else last.push(block)
  }
  return filled.length > columns ? undefined : filled.map((column) => stack(column, gap))
}

/** The same, with columns as even as they can be: the lowest height at which they still fit. */
export function inEvenColumns(
  blocks: readonly Block[],
  { columns, height, gap }: { columns: number; height: number; gap: number },
): Block[] | undefined {
  let fitting = inColumns(blocks, { columns, height, gap })
  if (!fitting || columns === 1) return fitting
  let [low, high] = [height / (columns + 1), height]
  for (let step = 0; step < 12; step++) {
    const between = (low + high) / 2
    const tried = inColumns(blocks, { columns, height: between, gap })
    if (tried) [fitting, high] = [tried, between]
    else low = between
  }
  return fitting
}

/** A text at the largest of these sizes at which it is no higher than `height`, else its first sentences at the smallest. */
export function fittingBlock(
  text: string,
  {
    width,
    height,
    sizes,
    ...setting
  }: { width: number; height: number; sizes: readonly number[] } & Omit<Setting, "size">,
): Block {
  const at = (size: number, words = text) => textBlock(words, width, { ...setting, size })
  const fitting = sizes.map((size) => at(size)).find((block) => block.height <= height)
  if (fitting) return fitting
  const smallest = sizes.at(-1) ?? 8
  return at(
    smallest,
    shortened(text, (words) => at(smallest, words).height <= height),
  )
}

/** As many of a text's sentences as `fits` lets stand, else of its words, else of its letters; marked where something was left out. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const whole = text.trim()
  for (const [unit, join] of [
    [/(?<=[.!?؟。])\s+/u, " "],
    [/\s+/u, " "],
    [/(?:)/u, ""],
  ] as const) {
    const parts = whole.split(unit)
    let [most, over] = [0, parts.length]
    while (over - most > 1) {
      const count = (most + over) >> 1
      if (fits(`${parts.slice(0, count).join(join)} …`)) most = count
      else over = count
    }
    if (most > 0) return `${parts.slice(0, most).join(join)} …`
  }
  return "…"
}

function linesOf(text: string, width: number, face: Face, size: number): string[] {
  const lines: string[] = []
  const space = widthOf(" ", face, size)
  let [line, length] = ["", 0]
  for (const word of text.trim().split(/\s+/)) {
    const wide = widthOf(word, face, size)
    if (line !== "" && length + space + wide <= width) {
      line += ` ${word}`
      length += space + wide
      continue
    }
    if (line !== "") lines.push(line)
    const pieces = wide <= width ? [word] : piecesOf(word, width, face, size)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ""
    length = widthOf(line, face, size)
  }
  return [...lines, line]
}

/** A word that is wider than its line, in pieces that are not; also a text in a script without spaces. */
function piecesOf(word: string, width: number, face: Face, size: number): string[] {
  const pieces: string[] = []
  let [piece, length] = ["", 0]
  for (const { segment } of letters.segment(word)) {
    const wide = widthOf(segment, face, size)
    if (piece !== "" && length + wide > width) {
      pieces.push(piece)
      ;[piece, length] = ["", 0]
    }
    piece += segment
    length += wide
  }
  return [...pieces, piece]
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })
