import { fold } from "./fold.ts"
import { commonest } from "./make-theme.ts"
import { masked } from "./mask.ts"
import { passageOf } from "./passage.ts"
import type { RuleToBlame } from "./pile.ts"
import type { ThemeKey } from "./reading.ts"
import { type BlamedRule, ruleBlamedIn } from "./rule-blame.ts"
import type { Study } from "./study.ts"
import { themesOf } from "./themes-of.ts"

const QUOTES = 3

/** Every row that blames a rule, grouped into rules by the words that tell them apart; the most blamed first. */
export function rulesBlamed(studies: readonly (Study | undefined)[]): RuleToBlame[] {
  const blamed = studies.flatMap((study, row) => {
    const found = study === undefined ? undefined : ruleBlamedIn(study)
    return study === undefined || found === undefined ? [] : [{ row, study, found, ...identityOf(study, found) }]
  })
  const groups: (typeof blamed)[] = []
  for (const blame of blamed) {
    const home = groups.find((group) => group.some((other) => alike(other, blame)))
    if (home === undefined) groups.push([blame])
    else home.push(blame)
  }
  return groups
    .map((group) => ({
      rule: titleOf(group.map(({ found }) => found.rule)),
      ...(group[0]?.about === undefined ? {} : { about: group[0].about }),
      rows: group.map(({ row }) => row),
      quotes: [...new Set(group.map(({ study, found }) => maskedQuote(study, found)))].slice(0, QUOTES),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}

interface Identity {
  marks: string[]
  about: ThemeKey | undefined
}

/**
 * What tells a rule from others: the telling words of its name ("30-day return policy" has 30, day and return), or, where it
 * has none ("it's policy"), what the sentence is about.
 */
function identityOf({ knowledge, passage }: Study, { rule, words }: BlamedRule): Identity {
  const marks = rule
    .split(/[\s-]+/)
    .map(fold)
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word))
    .filter((word) => word !== "" && !knowledge.common.has(word) && !knowledge.rules.has(word) && !UNTELLING.has(word))
  if (marks.length > 0) return { marks, about: undefined }
  const about = themesOf(passageOf(words, passage.language), knowledge).find((theme) => !TOO_GENERAL.has(theme))
  return { marks, about }
}

const TOO_GENERAL: ReadonlySet<ThemeKey> = new Set([
  "policy",
  "information",
  "staff-attitude",
  "staff-knowledge",
  "put-right",
  "reply",
])
const UNTELLING = new Set(
  "allowed permitted permit let lets accept system computer exception company store your their the no not allowed empresa compañia entreprise firma".split(
    " ",
  ),
)

/** Two namings are of one rule when they share a telling word, or have none and are about the same. */
function alike(a: Identity, b: Identity): boolean {
  if (a.marks.length === 0 && b.marks.length === 0) return a.about !== undefined && a.about === b.about
  return a.marks.some((mark) => b.marks.includes(mark))
}

/** The commonest naming; of equals the fullest. */
function titleOf(namings: readonly string[]): string {
  const most = commonest(namings.map((naming) => naming.toLowerCase()))
  const count = (naming: string) => namings.filter((other) => other.toLowerCase() === naming).length
  const best = most
    .filter((naming) => count(naming) === count(most[0] as string))
    .sort((a, b) => b.length - a.length)[0]
  return namings.find((naming) => naming.toLowerCase() === best) ?? ""
}

function maskedQuote(study: Study, { words }: BlamedRule): string {
  const at = study.passage.words.indexOf(words)
  const end = at + words.length
  const passage = passageOf(words, study.passage.language)
  const within = study.names.filter(({ from }) => {
    const start = study.passage.tokens[from]?.start ?? -1
    return start >= at && start < end
  })
  const shift = study.passage.tokens.findIndex((token) => token.start >= at)
  return masked(
    passage,
    within.map((name) => ({ ...name, from: name.from - shift, to: name.to - shift })),
  )
}
