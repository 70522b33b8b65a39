import { german } from "./de.ts"
import { english } from "./en.ts"
import { spanish } from "./es.ts"
import { french } from "./fr.ts"
import { type LocalNow, type PromisedTime, timeIn } from "./promised-time.ts"

/** Something that its writer will do by a time. */
export type FoundPromise = { what: string; due: PromisedTime }

const grammars = [english, spanish, german, french]
/** Longer sentences promise nothing that a person would read at a glance. */
const longest = 400

/**
 * The first thing in these words that their writer will do by a time, and by when; undefined where there is none. What is asked, quoted or said of
 * others is no promise, nor is what has no time. Words in English, Spanish, German and French are understood. `now` is what the wall shows.
 */
export function findPromise(words: string, now: LocalNow): FoundPromise | undefined {
  for (const sentence of sentencesOf(words))
    for (const grammar of grammars) {
      const text = sentence.toLowerCase()
      const commitment = grammar.commits.exec(text)
      if (!commitment) continue
      const before = text.slice(0, commitment.index)
      const after = text.slice(commitment.index)
      if (grammar.reports.test(before) || grammar.refuses.test(after)) continue
      const due = timeIn(after, grammar, now) ?? timeIn(leading(before), grammar, now)
      if (due) return { what: sentence.replace(/[.!,;:\s]+$/, ""), due }
    }
  return undefined
}

/** When words that are a promise already, "Call you by Friday noon", promise it for; undefined where they name no time that lies ahead. */
export function findPromisedTime(words: string, now: LocalNow): PromisedTime | undefined {
  const text = words.slice(0, longest).toLowerCase().replaceAll(/[’‘]/g, "'")
  for (const grammar of grammars) {
    const due = timeIn(text, grammar, now)
    if (due) return due
  }
  return undefined
}

/** What stands before a commitment counts where the sentence begins with it: "By Friday noon I will". Not where something is told first. */
const leading = (before: string) =>
  /[,;:]\s*\S|\b(?:and|but|y|pero|und|aber|et|mais)\b/.test(before) || before.length > 45 ? "" : before

/** The sentences of one's own words: without quoted lines, without what stands in quotation marks, without questions. */
function sentencesOf(words: string): string[] {
  return words
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"\n]*"/g, " ")
    .split(/(?<=[!?])\s+|(?<=\p{L}{2}\.|:\d{2}\.)\s+(?=[\p{Lu}¿¡])|\n+|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0 && sentence.length <= longest && !/\?$|^¿/.test(sentence))
}
