import type { Knowledge } from "./knowledge.ts"
import type { Passage } from "./passage.ts"
import { THEME_KEYS, type ThemeKey } from "./reading.ts"

/** The built-in themes a passage speaks of, in the order of `THEME_KEYS`. */
export function themesOf(passage: Passage, knowledge: Knowledge): ThemeKey[] {
  const found = new Set(knowledge.themes.all(passage.tokens).map((find) => find.meaning))
  return THEME_KEYS.filter((key) => found.has(key))
}
