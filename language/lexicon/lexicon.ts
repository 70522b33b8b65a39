import type { Remedy, ThemeKey, Urgency } from "../reading.ts"

/**
 * What a language's words mean to a service: everything the text engine knows of a language is one of these.
 * All lists are in the notation of `PhraseBook`: phrases parted by commas.
 */
export interface Lexicon {
  language: string
  /** Words of every kind of talk: signs of the language, never a theme by themselves. */
  common: string
  /** How words feel, from -3 (outrage) to 3 (delight); phrases go before their words. */
  feelings: readonly (readonly [score: number, phrases: string])[]
  /** What turns a feeling round, strengthens it, weakens it, wishes for it, or sets it against what was said before. */
  negators: string
  stronger: string
  weaker: string
  wishes: string
  but: string
  themes: Partial<Record<ThemeKey, string>>
  /** Phrases that hold a theme's word and are none of it: "social security", "line of credit". */
  notThemes: string
  urgent: Record<Urgency, string>
  /** Phrases that look urgent and are not: "never had a problem", "emergency exit row". */
  notUrgent: string
  remedies: Partial<Record<Remedy, string>>
  /** Words in whose company a remedy is asked for: "I want", "still waiting for". */
  asking: string
  rules: RuleWords
  thanks: string
  /** A group of people who served: staff, team, crew. */
  teams: string
  people: PeopleWords
}

export interface RuleWords {
  /** Nouns for a rule, and phrases that are a rule by themselves ("computer says no"). */
  nouns: string
  phrases: string
  /** What shows that the rule stood in the way. */
  blame: string
  /** Uses of the nouns that are no rule: "insurance policy". */
  notRules: string
  /** Words that join a rule to what it is about, to its right: "policy on returns". */
  about: string
}

export interface PeopleWords {
  /** Before a name: "Mr"; a job: "agent"; a way to say who: "named", "thanks to". */
  titles: string
  jobs: string
  introductions: string
  /** After a usual name, when it is a person: "was", "at the". */
  doings: string
  /** After any name: what only persons do, "helped", "explained". */
  deeds: string
  /** What stands for a person named in the sentence before: "she". */
  pronouns: string
  /** Capitalised words that are nobody: places, brands, days, nationalities. */
  notNames: string
}
