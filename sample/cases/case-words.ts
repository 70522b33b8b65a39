import type { Language } from "../comments/phrases.ts"

/** What passes between the owner of a case and its customer; templates (see comments/template.ts) with {first}, {owner} and {day}. */
export type Letters = {
  reply: readonly string[]
  /** What is promised, as the customer reads it. */
  promise: readonly string[]
  ask: readonly string[]
  yes: readonly string[]
  no: readonly string[]
  /** After a "no". */
  again: readonly string[]
}

/** How an organisation talks about its cases: with customers, in their languages, and among themselves. */
export type CaseWords = {
  letters: Readonly<Partial<Record<Language, Letters>>> & { en: Letters }
  notes: readonly string[]
  handOffReasons: readonly string[]
  causeWords: readonly string[]
  decisions: { approved: readonly string[]; refused: readonly string[] }
  /** How a customer can appeal against a final answer. */
  appeal: string
  closureReasons: { disagreed: readonly string[]; abuse: readonly string[] }
  /** By the key of the remedy: what is said with it, and the usual sum in minor units where it has one. */
  remedies: Readonly<Record<string, { words: readonly string[]; usual?: number }>>
}

/** A cause in the tree of causes: what it is called, the one that it hangs under, and whether it could have been avoided. */
export type KnownCause = { name: string; under: string; avoidable: boolean }
