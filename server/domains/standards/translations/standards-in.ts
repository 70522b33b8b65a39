import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { findTranslations } from "./in-language.ts"
import type { Standing } from "./standing-translations.ts"

/** Standards in one language, wherever they are cited. */
export type StandardsIn = {
  /** A citation by what the standard is called there. */
  named<S extends { id: string; name: string } | null>(cited: S): S
  /** Its translation, also one that lags behind, as the standard's own page shows it; undefined where its words are as they were written. */
  wordsOf(id: string): Standing | undefined
}

/** In this language, or in that of whoever reads: the one way in which a standard is said outside its own page. */
export async function standardsIn(ctx: Ctx, language: string | null = languageOfReader(ctx)): Promise<StandardsIn> {
  const translations = await findTranslations(ctx, language ?? undefined, sql<boolean>`true`)
  return {
    named(cited) {
      const found = cited && translations.get(cited.id)
      return found ? { ...cited, name: found.title } : cited
    },
    wordsOf: (id) => translations.get(id),
  }
}

/** What the signed-in person has chosen; null is the organisation's own. */
const languageOfReader = ({ actor }: Ctx) => (actor.kind === "person" ? actor.locale : null)
