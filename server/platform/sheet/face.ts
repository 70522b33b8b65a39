import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** A typeface in one weight, as files that each hold some of the scripts. */
export type Face = { family: "source-serif-4" | "source-sans-3"; weight: 400 | 600 }

export const serif: Face = { family: "source-serif-4", weight: 600 }
export const sans: Face = { family: "source-sans-3", weight: 400 }
export const strong: Face = { family: "source-sans-3", weight: 600 }

type Family = Face["family"] | "ibm-plex-sans-arabic" | "noto-sans-hebrew"
/** What sets the scripts that a family here does not have, each by one of its files. In these each letter is one glyph, so that a PDF tells what was written. */
const standIns: readonly { family: Family; script: string }[] = [
  { family: "ibm-plex-sans-arabic", script: "arabic" },
  { family: "noto-sans-hebrew", script: "hebrew" },
]

type Range = readonly [from: number, to: number]
type Script = { family: Family; name: string; ranges: readonly Range[] }

const { resolve } = createRequire(import.meta.url)
const scriptsOf = new Map<Face["family"], readonly Script[]>()

/** By face and character, as far as they have been asked for. */
const known = new Map<Face, Map<string, string | undefined>>()

/** The file of the face that holds this character, or undefined where none does. Plain letters come first, so that a text changes files seldom. */
export function fileWith(face: Face, character: string): string | undefined {
  const files = known.get(face) ?? new Map<string, string | undefined>()
  known.set(face, files)
  if (!files.has(character)) files.set(character, findFile(face, character))
  return files.get(character)
}

function findFile(face: Face, character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const script = scripts(face.family).find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
  if (!script) return undefined
  const { family, name } = script
  return resolve(`@fontsource/${family}/files/${family}-${name}-${face.weight}-normal.woff`)
}

function scripts(family: Face["family"]): readonly Script[] {
  let found = scriptsOf.get(family)
  if (!found) {
    const order = ["latin", "latin-ext"]
    const own = listed(family).sort((a, b) => rank(order, a.name) - rank(order, b.name))
    const others = standIns.flatMap(({ family, script }) => listed(family).filter(({ name }) => name === script))
    found = [...own, ...others]
    scriptsOf.set(family, found)
  }
  return found
}

function listed(family: Family): Script[] {
  const ranges = JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), "utf8")) as Record<
    string,
    string
  >
  return Object.entries(ranges).map(([name, ranges]) => ({ family, name, ranges: ranges.split(",").map(rangeOf) }))
}

const rank = (order: readonly string[], name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1)

function rangeOf(text: string): Range {
  const [from = "", to = from] = text.trim().replace("U+", "").split("-")
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
