import bidiFactory from "bidi-js"
import { type Face, fileWith } from "./face.ts"

/** A piece of a text that one file of its face can set; no file where no face here has its script. */
export type Run = { file: string | undefined; text: string }
/** A run in its place on a line: its letters are in the order in which they are read, and stand from right to left or from left to right. */
export type PlacedRun = Run & { rightToLeft: boolean }

const bidi = bidiFactory()
const written = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const firstLetter = new RegExp(`^[^\\p{L}]*${written.source}`, "u")
/** Written together with what stands before it: an accent, a vowel sign. */
const joins = /\p{M}/u
/** Between two letters that are not to join. */
const parts = "\u200c"
/** Tell in which direction to go, and are not drawn. */
const unseen = /\u061c|(?!\p{Script=Arabic})\p{Cf}/u

/** By its first letter, as browsers do it. */
export const isRightToLeft = (text: string): boolean => firstLetter.test(text)

/** Whether any of it is. */
export const hasRightToLeft = (text: string): boolean => written.test(text)

/** A text in the order in which it is read. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  let parted = false
  for (const character of text) {
    if (character === parts) parted = true
    if (unseen.test(character)) continue
    const last = runs.at(-1)
    const file = last && (character === " " || joins.test(character)) ? last.file : fileWith(face, character)
    if (last && last.file === file && !parted) last.text += character
    else runs.push({ file, text: character })
    parted = false
  }
  return runs
}

/** A line as it stands on paper, from its left end to its right one (Unicode Standard Annex 9). `rightToLeft`: where its paragraph begins. */
export function runsOnLine(text: string, face: Face, rightToLeft: boolean): PlacedRun[] {
  if (!rightToLeft && !written.test(text)) return runsOf(text, face).map((run) => ({ ...run, rightToLeft: false }))
  const embedding = bidi.getEmbeddingLevels(text, rightToLeft ? "rtl" : "ltr")
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels)
  const pieces: { at: number; text: string; rightToLeft: boolean }[] = []
  for (let at = 0; at < text.length; ) {
    const level = embedding.levels[at] ?? 0
    let end = at
    let piece = ""
    while (end < text.length && (embedding.levels[end] ?? 0) === level) {
      piece += mirrored.get(end) ?? text[end]
      end++
    }
    pieces.push({ at, text: piece, rightToLeft: level % 2 === 1 })
    at = end
  }
  const place = placesOf(text, embedding)
  return pieces
    .sort((a, b) => (place[a.at] ?? 0) - (place[b.at] ?? 0))
    .flatMap(({ text, rightToLeft }) => {
      const runs = runsOf(text, face).map((run) => ({ ...run, rightToLeft }))
      return rightToLeft ? runs.toReversed() : runs
    })
}

/** Where each letter stands, counted from the left. */
function placesOf(text: string, embedding: ReturnType<typeof bidi.getEmbeddingLevels>): number[] {
  const seen = Array.from({ length: text.length }, (_, at) => at)
  for (const [start, end] of bidi.getReorderSegments(text, embedding)) {
    const part = seen.slice(start, end + 1).reverse()
    seen.splice(start, part.length, ...part)
  }
  const places: number[] = []
  seen.forEach((at, place) => {
    places[at] = place
  })
  return places
}

const scripted = /[^\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u

/**
 * A run for a layout engine that goes by the script of the first letter: turned round where that would lead it in the other direction, as with
 * digits of the Arabic script, which are read from left to right, or brackets by themselves.
 */
export function forLayout({ text, rightToLeft }: PlacedRun): string {
  const goes = written.test(scripted.exec(text)?.[0] ?? "")
  return goes === rightToLeft ? text : [...text].reverse().join("")
}
