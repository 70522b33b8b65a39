import type { Ctx } from "#platform/ctx.ts"

/** A record anywhere in the house: "case" and its id. */
export type Ref = { kind: string; id: string }

/** One thing on the picture of a Trace, as this caller may see it. */
export type TraceNode = Ref & {
  /** What it is in a few words: the title of a standard, the number and subject of a case. */
  title: string
  at: Date | null
  /** Where its screen is, when it has one. */
  href: string | null
  /** What was decided, where it is a yes or a no; the web has the words for it. */
  outcome?: "yes" | "no"
}

/** "response -> case: opened". The earlier thing comes first; the verb is a key of the catalogue. */
export type TraceLink = { from: Ref; verb: string; to: Ref }

/** What one domain knows of its own references: it stores them, so it says both directions. */
export type LinkSource = {
  kinds: readonly string[]
  /** All links that touch these records, read in as many queries as the domain has tables, whatever their number. */
  linksOf(ctx: Ctx, refs: readonly Ref[]): Promise<TraceLink[]>
  /** The records of this domain's kinds among these, as the caller may see them; what they may not see is left out. */
  nodesOf(ctx: Ctx, refs: readonly Ref[]): Promise<TraceNode[]>
}

/** Keeps the links that touch these records: a row that was found through one of its references knows others, which were not asked for. */
export function touching(refs: readonly Ref[], links: readonly TraceLink[]): TraceLink[] {
  const asked = new Set(refs.map((ref) => `${ref.kind}:${ref.id}`))
  return links.filter(({ from, to }) => asked.has(`${from.kind}:${from.id}`) || asked.has(`${to.kind}:${to.id}`))
}

/** What a domain with several nouns knows, each of them by its own source. */
export const together = (...sources: readonly LinkSource[]): LinkSource => ({
  kinds: sources.flatMap(({ kinds }) => kinds),
  linksOf: async (ctx, refs) => (await Promise.all(sources.map((source) => source.linksOf(ctx, refs)))).flat(),
  nodesOf: async (ctx, refs) => (await Promise.all(sources.map((source) => source.nodesOf(ctx, refs)))).flat(),
})

const longestTitle = 90

/** Words as the title of a node: as they are, or their beginning. */
export const shortTitle = (words: string): string =>
  words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).toWellFormed()}…`
