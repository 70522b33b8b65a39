import { fold } from "./fold.ts"
import type { Hint } from "./hint.ts"
import { study } from "./study.ts"

/** The persons named in a comment, as written, each once. Only sure ones: see `nameFinds`. */
export function findNames(words: string, hint: Hint = {}): string[] {
  return distinctNames(study(words, hint).names.filter((find) => find.sure))
}

/** Names each once, whatever their case and accents, in the order and spelling in which they first stand. */
export function distinctNames(finds: readonly { name: string }[]): string[] {
  const first = new Map<string, string>()
  for (const { name } of finds) if (!first.has(fold(name))) first.set(fold(name), name)
  return [...first.values()]
}
