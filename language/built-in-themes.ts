import { makeTheme } from "./make-theme.ts"
import type { Token } from "./passage.ts"
import { THEME_KEYS, type ThemeKey } from "./reading.ts"
import type { Study } from "./study.ts"
import type { Mention, Theme } from "./theme.ts"
import { themeFinds } from "./themes-of.ts"

/** The built-in themes that at least `least` comments of a pile speak of. */
export function builtInThemes(studies: readonly (Study | undefined)[], least: number): Theme[] {
  const mentions = new Map<ThemeKey, Mention[]>(THEME_KEYS.map((key) => [key, []]))
  for (const [comment, study] of studies.entries()) {
    if (study === undefined) continue
    for (const [key, mention] of mentionsIn(study, comment)) mentions.get(key)?.push(mention)
  }
  return THEME_KEYS.flatMap((key) => {
    const found = mentions.get(key) as Mention[]
    return found.length >= least ? [makeTheme(key, "built-in", found, studies)] : []
  })
}

function mentionsIn({ passage, knowledge, feeling }: Study, comment: number): Map<ThemeKey, Mention> {
  const warmths = new Map<ThemeKey, number[]>()
  const phrases = new Map<ThemeKey, string[]>()
  for (const { from, to, meaning } of themeFinds(passage, knowledge)) {
    warmths.set(meaning, [...(warmths.get(meaning) ?? []), feeling.around(from)])
    const phrase = passage.words.slice((passage.tokens[from] as Token).start, (passage.tokens[to] as Token).end)
    phrases.set(meaning, [...(phrases.get(meaning) ?? []), phrase.toLowerCase().replace(/\s+/g, " ")])
  }
  return new Map(
    [...warmths].map(([key, felt]) => [
      key,
      { comment, phrases: phrases.get(key) ?? [], warmth: felt.reduce((sum, x) => sum + x, 0) / felt.length },
    ]),
  )
}
