import type { Knowledge } from "./knowledge.ts"
import type { Passage } from "./passage.ts"
import type { Found } from "./phrase-book.ts"
import { THEME_KEYS, type ThemeKey } from "./reading.ts"

/** Every place at which a passage speaks of a built-in theme; "social security" is no word of safety. */
export function themeFinds(passage: Passage, knowledge: Knowledge): Found<ThemeKey>[] {
  const finds = knowledge.themes.all(passage.tokens)
  const none = finds.filter((find) => find.meaning === "no-theme")
  const within = (find: Found<unknown>) => none.some(({ from, to }) => from <= find.from && find.to <= to)
  return finds.filter((find): find is Found<ThemeKey> => find.meaning !== "no-theme" && !within(find))
}

/** The built-in themes a passage speaks of, in the order of `THEME_KEYS`. */
export function themesOf(passage: Passage, knowledge: Knowledge): ThemeKey[] {
  const found = new Set(themeFinds(passage, knowledge).map((find) => find.meaning))
  return THEME_KEYS.filter((key) => found.has(key))
}
