/** What of a standard is compared with a customer's words. */
export type Comparable = { id: string; title: string; behaviour: string }

/** Words in the title count double: they are what the standard is called. */
const titleWeight = 2
/** Two words of a behaviour, or one of a title, that no other standard shares. */
const enough = 2

/**
 * Which standard a comment shows, by the words they share (in their stems); undefined when too little is shared, or when two standards share as
 * much. A word that several standards use says less: it counts as one part of their number. It proposes only; a person confirms.
 */
export function proposeStandard(words: string, standards: readonly Comparable[]): string | undefined {
  const said = stemsOf(words)
  const spread = new Map<string, number>()
  for (const { title, behaviour } of standards)
    for (const stem of stemsOf(`${title} ${behaviour}`)) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const scored = standards
    .map((standard) => ({ id: standard.id, score: overlap(said, standard, spread) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (!best || best.score < enough || best.score === next?.score) return undefined
  return best.id
}

function overlap(said: ReadonlySet<string>, standard: Comparable, spread: ReadonlyMap<string, number>): number {
  const title = stemsOf(standard.title)
  let score = 0
  for (const stem of stemsOf(`${standard.title} ${standard.behaviour}`))
    if (said.has(stem)) score += (title.has(stem) ? titleWeight : 1) / (spread.get(stem) ?? 1)
  return score
}

const shortestWord = 4

/** The words of a text in a rough stem, without those that say nothing about service. */
function stemsOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= shortestWord && !tooCommon.has(word)).map(stemOf))
}

/** Cuts the commonest English endings; what is left stays long enough to mean something. */
function stemOf(word: string): string {
  const cut = word.replace(/(?:ingly|edly|iness|ness|fully|ful|ings?|ed|ely|ly|ies|es|s|er|y|e)$/u, "")
  return cut.length >= 3 ? cut.replace(/(.)\1$/u, "$1") : word
}

const tooCommon = new Set(
  `about after again also always another anything because been before being best came come could customer customers does done down each even ever
  every everyone everything first from give given good great have having helpful here himself herself into just kind know like made make many
  more most much must need never nice other over people person please really said same service some someone something staff such sure take than
  thank thanks that their them then there these they thing this those through time today took under until very want wanted well went were what
  when where which while will with without work would your`.match(/\p{L}+/gu),
)
