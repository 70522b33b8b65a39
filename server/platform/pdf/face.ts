import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** A typeface in one weight, as files that each hold some of the scripts. */
export type Face = { family: "source-serif-4" | "source-sans-3"; weight: 400 | 600 }

export const serif: Face = { family: "source-serif-4", weight: 600 }
export const sans: Face = { family: "source-sans-3", weight: 400 }
export const strong: Face = { family: "source-sans-3", weight: 600 }

type Range = readonly [from: number, to: number]
type Script = { name: string; ranges: readonly Range[] }

const { resolve } = createRequire(import.meta.url)
const scriptsOf = new Map<Face["family"], readonly Script[]>()

/** The file of the face that holds this character, or undefined where none does. Plain letters come first, so that a text changes files seldom. */
export function fileWith(face: Face, character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const script = scripts(face.family).find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
  return script && resolve(`@fontsource/${face.family}/files/${face.family}-${script.name}-${face.weight}-normal.woff`)
}

function scripts(family: Face["family"]): readonly Script[] {
  let found = scriptsOf.get(family)
  if (!found) {
    const listed = JSON.parse(readFileSync(resolve(`@fontsource/${family}/unicode.json`), "utf8")) as Record<
      string,
      string
    >
    const order = ["latin", "latin-ext"]
    const all = Object.entries(listed).map(([name, ranges]) => ({ name, ranges: ranges.split(",").map(rangeOf) }))
    found = all.sort((a, b) => rank(order, a.name) - rank(order, b.name))
    scriptsOf.set(family, found)
  }
  return found
}

const rank = (order: readonly string[], name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1)

function rangeOf(text: string): Range {
  const [from = "", to = from] = text.trim().replace("U+", "").split("-")
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
