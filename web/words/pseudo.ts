import type { Wording } from "./catalogue.ts"

// biome-ignore format: a table
const accented: Record<string, string> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ö", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Å", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Î", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ṁ",
  N: "Ñ", O: "Ö", P: "Þ", Q: "Ǫ", R: "Ŕ", S: "Š", T: "Ţ", U: "Û", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
}

const untouched = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/

/**
 * English made strange but readable: accented letters, a third longer (as German or Finnish would be), in brackets so that a sentence
 * glued from pieces or cut off shows. Variables and tags stay as they are. A word that stays plain was never in a catalogue.
 */
export function pseudo(text: string): string {
  const letters = text
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter)))
    .join("")
  const length = text.replaceAll(new RegExp(untouched, "g"), "").length
  return `[${letters}${"~".repeat(Math.ceil(length / 3))}]`
}

export function pseudoWords(english: Wording): Wording {
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)]))
}
