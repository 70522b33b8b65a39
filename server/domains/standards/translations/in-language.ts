import { type RawBuilder, sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/standards.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { getStandardPage, listStandards, readPurpose } from "../standard-queries.ts"
import { listPurposeStanding, listStanding, type Standing } from "./standing-translations.ts"
import { languageFor } from "./translation.ts"

type Wanted = string | undefined

/** The standards as this reader sees them, each in the wanted language where it has been translated. */
export async function listStandardsIn(
  ctx: Ctx,
  wanted: Wanted,
): Promise<z.input<typeof contracts.listStandards.reply>> {
  const [rows, all, { language: own }] = await Promise.all([
    listStandards(ctx),
    listStanding(ctx, sql<boolean>`true`),
    getOrganisation(ctx),
  ])
  const seen = new Set(rows.map(({ id }) => id))
  const shown = all.filter(({ standardId }) => seen.has(standardId))
  const translations = inWanted(shown, wanted, own)
  return {
    standards: rows.map((row) => {
      const found = translations.get(row.id)
      return found
        ? { ...row, title: found.title, behaviour: found.behaviour, language: found.language }
        : { ...row, language: null }
    }),
    own,
    languages: [...new Set(shown.map(({ language }) => language))].toSorted(),
  }
}

/** One standard in the wanted language, else as it was written; its versions are always as they were written. */
export async function getStandardIn(
  ctx: Ctx,
  id: string,
  wanted: Wanted,
): Promise<z.input<typeof contracts.getStandard.reply>> {
  const [page, all, { language: own }] = await Promise.all([
    getStandardPage(ctx, id),
    listStanding(ctx, sql<boolean>`t.standard_id = ${id}`),
    getOrganisation(ctx),
  ])
  const languages = all.map(({ language }) => language)
  const chosen = languageFor(wanted, own, languages)
  const found = all.find(({ language }) => language === chosen)
  const reading = { language: found?.language ?? null, own, languages }
  if (!found) return { ...page, ...reading, translation: null }
  const { title, behaviour, why, looksLike, notLike, state, from } = found
  return { ...page, title, behaviour, why, looksLike, notLike, ...reading, translation: { state, from } }
}

/** The purpose in the wanted language, else as it was written; what was written before is as it was. */
export async function readPurposeIn(ctx: Ctx, wanted: Wanted): Promise<z.input<typeof contracts.getPurpose.reply>> {
  const [{ purpose, before }, translations, own] = await Promise.all([
    readPurpose(ctx),
    wanted === undefined ? [] : listPurposeStanding(ctx),
    wanted === undefined ? "" : getOrganisation(ctx).then(({ language }) => language),
  ])
  const chosen = languageFor(
    wanted,
    own,
    translations.map(({ language }) => language),
  )
  const found = translations.find(({ language }) => language === chosen)
  return {
    purpose: purpose && { ...purpose, words: found?.words ?? purpose.words, language: found?.language ?? null },
    before,
  }
}

/** By standard, its translation into the wanted language or a related one. `which`: a condition on standards_translation as `t`. */
export async function findTranslations(
  ctx: Ctx,
  wanted: Wanted,
  which: RawBuilder<boolean>,
): Promise<Map<string, Standing>> {
  if (wanted === undefined) return new Map()
  const { language: own } = await getOrganisation(ctx)
  return wanted === own ? new Map() : inWanted(await listStanding(ctx, which), wanted, own)
}

function inWanted(all: readonly Standing[], wanted: Wanted, own: string): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const [standardId, some] of Map.groupBy(all, (one) => one.standardId)) {
    const languages = some.map(({ language }) => language)
    const chosen = languageFor(wanted, own, languages)
    const one = some.find(({ language }) => language === chosen)
    if (one) found.set(standardId, one)
  }
  return found
}
