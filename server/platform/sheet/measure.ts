import PDFDocument from "pdfkit"
import { type Face, fileWith, sans } from "./face.ts"
import { hasRightToLeft, runsOf } from "./runs.ts"

/** Never written: it knows how wide letters are. */
const ruler = new PDFDocument({ autoFirstPage: false, fontLayoutCache: false })
/** What a letter of a script without a face here takes of its size, so that lines break near where a reader's own face would break them. */
const guessed = 0.55
/** As wide as they are high. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u

type Letter = { file: string | undefined; advance: number }
const known = new Map<string, Map<string, Letter>>()
/** Of words whose letters take another form beside each other. */
const knownWords = new Map<string, number>()
const mostWords = 5000

/** Whether the faces here have every letter of it. */
export const isPrintable = (text: string) =>
  runsOf(text, sans).every(({ file, text }) => file !== undefined || text.trim() === "")

/** In points; letter by letter, without what pairs of them take back, where letters do not join. */
export function widthOf(text: string, face: Face, size: number): number {
  if (!hasRightToLeft(text)) return widthOfLetters(text, face) * size
  let width = 0
  for (const run of runsOf(text, face))
    width += run.file && hasRightToLeft(run.text) ? widthJoined(run.file, run.text) : widthOfLetters(run.text, face)
  return width * size
}

function widthOfLetters(text: string, face: Face): number {
  let width = 0
  for (const character of text) width += letterOf(character, face).advance
  return width
}

function widthJoined(file: string, text: string): number {
  const name = `${file} ${text}`
  const before = knownWords.get(name)
  if (before !== undefined) return before
  const width = ruler.font(file).fontSize(1).widthOfString(text, { features: [] })
  if (knownWords.size >= mostWords) knownWords.clear()
  knownWords.set(name, width)
  return width
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
