import type { Random } from "../random/random.ts"
import type { Language } from "./phrases.ts"

const glad = ["😊", "👍", "❤️", "🙏", "✈️", "👏", "😍"]
const cross = ["😡", "😤", "👎", "🙄", "😞", "🤦"]

/** Phones and haste: how people type. Most comments stay as they are. */
export function slip(words: string, mood: "glad" | "cross" | "plain", language: Language, random: Random): string {
  let typed = words
  if (language !== "ar") {
    if (random.chance(0.07)) typed = typed.toLocaleLowerCase(language)
    else if (random.chance(0.012) && mood === "cross" && typed.length < 60) typed = typed.toLocaleUpperCase(language)
    if (random.chance(0.06)) typed = mistyped(typed, random)
    if (random.chance(0.05)) typed = typed.normalize("NFD").replaceAll(/\p{M}/gu, "")
    if (random.chance(0.04)) typed = typed.replaceAll("'", "’")
  }
  if (random.chance(0.1)) typed = typed.replace(/\.$/, "")
  else if (random.chance(0.04)) typed = typed.replace(/[.!]$/, mood === "plain" ? "..." : "!!")
  if (mood !== "plain" && random.chance(0.08)) {
    const sign = random.pick(mood === "glad" ? glad : cross)
    typed = `${typed} ${sign}${random.chance(0.25) ? sign : ""}`
  }
  return typed
}

/** Two neighbouring letters change places, or a double letter loses one, inside a long word. */
function mistyped(words: string, random: Random): string {
  const long = [...words.matchAll(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu)]
  if (long.length === 0) return words
  const word = random.pick(long)
  const double = /(\p{Ll})\1/u.exec(word[0])
  const at = word.index + (double ? double.index : random.int(2, word[0].length - 3))
  const mended = double ? words[at] : `${words[at + 1]}${words[at]}`
  return words.slice(0, at) + mended + words.slice(at + 2)
}
