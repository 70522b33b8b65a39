import PDFDocument from "pdfkit"
import { type Face, fileWith, sans } from "#platform/pdf/face.ts"

/** A piece of a text that one file of its face can set; no file where no face here has its script. */
export type Run = { file: string | undefined; text: string }

/** Never written: it knows how wide letters are. */
const ruler = new PDFDocument({ autoFirstPage: false })
/** What a letter of a script without a face here takes of its size, so that lines break near where a reader's own face would break them. */
const guessed = 0.55
/** As wide as they are high. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u

type Letter = { file: string | undefined; advance: number }
const known = new Map<string, Map<string, Letter>>()

export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const file = character === " " && last ? last.file : letterOf(character, face).file
    if (last && last.file === file) last.text += character
    else runs.push({ file, text: character })
  }
  return runs
}

/** Whether the faces here have every letter of it. */
export const isPrintable = (text: string) =>
  [...text].every((character) => /\s/.test(character) || letterOf(character, sans).file !== undefined)

/** In points; letter by letter, without what pairs of them take back. */
export function widthOf(text: string, face: Face, size: number): number {
  let width = 0
  for (const character of text) width += letterOf(character, face).advance
  return width * size
}

function letterOf(character: string, face: Face): Letter {
  const name = `${face.family} ${face.weight}`
  const letters = known.get(name) ?? new Map<string, Letter>()
  known.set(name, letters)
  const before = letters.get(character)
  if (before) return before
  const file = fileWith(face, character)
  const advance = file ? ruler.font(file).fontSize(1).widthOfString(character) : square.test(character) ? 1 : guessed
  const letter = { file, advance }
  letters.set(character, letter)
  return letter
}
