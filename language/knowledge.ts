import { emoji } from "./lexicon/emoji.ts"
import { lexiconOf } from "./lexicon/index.ts"
import type { Lexicon } from "./lexicon/lexicon.ts"
import { PhraseBook } from "./phrase-book.ts"
import type { Remedy, ThemeKey, Urgency } from "./reading.ts"

/** What a word does to the feelings near it. */
export type Degree = "not" | "stronger" | "weaker" | "wish" | "but"

/** A lexicon made ready to be looked up in; one a language, made when first needed and kept. */
export interface Knowledge {
  language: string
  /** Whether "not" may close the clause whose verb it turns, as in German. */
  negatesAfter: boolean
  common: PhraseBook<true>
  feelings: PhraseBook<number>
  degrees: PhraseBook<Degree>
  themes: PhraseBook<ThemeKey | "no-theme">
  urgent: PhraseBook<Urgency | "not-urgent">
  remedies: PhraseBook<Remedy>
  asking: PhraseBook<true>
  rules: PhraseBook<"noun" | "phrase" | "not-rule">
  blame: PhraseBook<true>
  about: PhraseBook<true>
  thanks: PhraseBook<true>
  teams: PhraseBook<true>
  titles: PhraseBook<true>
  jobs: PhraseBook<true>
  introductions: PhraseBook<true>
  doings: PhraseBook<true>
  deeds: PhraseBook<true>
  pronouns: PhraseBook<true>
  notNames: PhraseBook<true>
}

const made = new Map<string, Knowledge>()

/** What is known of a language; of one that is not known, only what emoji say. */
export function knowledgeOf(language: string): Knowledge {
  const lexicon = lexiconOf(language)
  let knowledge = made.get(lexicon.language)
  if (knowledge === undefined) {
    knowledge = prepare(lexicon)
    made.set(lexicon.language, knowledge)
  }
  return knowledge
}

function prepare(lexicon: Lexicon): Knowledge {
  const { language, rules, people } = lexicon
  const book = <Meaning>(...entries: (readonly [Meaning, string])[]) => new PhraseBook<Meaning>(entries, language)
  return {
    language,
    negatesAfter: language === "de" || language === "nl",
    common: book([true, lexicon.common]),
    feelings: book(...lexicon.feelings, ...emoji),
    degrees: book<Degree>(
      ["not", lexicon.negators],
      ["stronger", lexicon.stronger],
      ["weaker", lexicon.weaker],
      ["wish", lexicon.wishes],
      ["but", lexicon.but],
    ),
    themes: book<ThemeKey | "no-theme">(["no-theme", lexicon.notThemes], ...entriesOf(lexicon.themes)),
    urgent: book<Urgency | "not-urgent">(["not-urgent", lexicon.notUrgent], ...entriesOf(lexicon.urgent)),
    remedies: book<Remedy>(...entriesOf(lexicon.remedies)),
    asking: book([true, lexicon.asking]),
    rules: book<"noun" | "phrase" | "not-rule">(
      ["not-rule", rules.notRules],
      ["noun", rules.nouns],
      ["phrase", rules.phrases],
    ),
    blame: book([true, rules.blame]),
    about: book([true, rules.about]),
    thanks: book([true, lexicon.thanks]),
    teams: book([true, lexicon.teams]),
    titles: book([true, people.titles]),
    jobs: book([true, people.jobs]),
    introductions: book([true, people.introductions]),
    doings: book([true, people.doings]),
    deeds: book([true, people.deeds]),
    pronouns: book([true, people.pronouns]),
    notNames: book([true, people.notNames]),
  }
}

function entriesOf<Key extends string>(lists: Partial<Record<Key, string>>): [Key, string][] {
  return Object.entries(lists) as [Key, string][]
}
