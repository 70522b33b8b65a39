import { sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/translations.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { listChecks } from "../acknowledgement/in-force.ts"
import { getStandardPage, listStandards } from "../standard-queries.ts"
import { listPurposeStanding, listStanding, type Standing } from "./standing-translations.ts"

/** Which standard exists in which language, and how its translation stands to the wording in force. */
export async function readTranslations(ctx: Ctx): Promise<z.input<typeof contracts.listTranslations.reply>> {
  const [{ language: own }, standards, standing, purposes, purpose] = await Promise.all([
    getOrganisation(ctx),
    listStandards(ctx),
    listStanding(ctx, sql<boolean>`true`),
    listPurposeStanding(ctx),
    findPurposeWritten(ctx),
  ])
  const of = (all: readonly { language: string; state: Standing["state"] }[]) =>
    all.map(({ language, state }) => ({ language, state }))
  return {
    own,
    purpose: purpose ? { translations: of(purposes) } : null,
    standards: standards
      .filter(({ state }) => state !== "retired")
      .map(({ id, title, state }) => ({
        id,
        title,
        state,
        translations: of(standing.filter(({ standardId }) => standardId === id)),
      })),
  }
}

/** A standard beside its translation, as whoever translates it needs them. */
export async function getTranslation(
  ctx: Ctx,
  standardId: string,
  language: string,
): Promise<z.input<typeof contracts.getTranslation.reply>> {
  const [{ language: own }, { versions }, checks, [standing]] = await Promise.all([
    getOrganisation(ctx),
    getStandardPage(ctx, standardId),
    listChecks(ctx, [standardId]),
    listStanding(ctx, sql<boolean>`t.standard_id = ${standardId} and t.language = ${language}`),
  ])
  const wordings = versions.map(
    ({ contentHash: _hash, writtenAt: _at, writtenBy: _by, toward: _toward, ...words }) => words,
  )
  const [wording = { number: 0, title: "", behaviour: "", why: "", looksLike: "", notLike: "" }] = wordings
  const check = checks.get(standardId)
  return {
    own,
    wording,
    check: check ? { question: check.question, answers: check.answers } : null,
    translation: standing
      ? {
          state: standing.state,
          writtenAt: standing.writtenAt,
          writtenBy: standing.writtenBy,
          from:
            standing.from === wording.number ? null : (wordings.find((one) => one.number === standing.from) ?? null),
          words: {
            title: standing.title,
            behaviour: standing.behaviour,
            why: standing.why,
            looksLike: standing.looksLike,
            notLike: standing.notLike,
            check:
              standing.check && standing.check.id === check?.id
                ? { question: standing.check.question, answers: standing.check.answers }
                : null,
          },
        }
      : null,
  }
}

/** The purpose beside its translation. */
export async function getPurposeTranslation(
  ctx: Ctx,
  language: string,
): Promise<z.input<typeof contracts.getPurposeTranslation.reply>> {
  const [{ language: own }, purpose, standing] = await Promise.all([
    getOrganisation(ctx),
    findPurposeWritten(ctx),
    listPurposeStanding(ctx),
  ])
  const found = standing.find((one) => one.language === language)
  return {
    own,
    purpose: purpose ?? null,
    translation: found
      ? {
          state: found.state,
          writtenAt: found.writtenAt,
          writtenBy: found.writtenBy,
          from: found.state === "current" ? null : found.from,
          words: found.words,
        }
      : null,
  }
}

function findPurposeWritten(ctx: Ctx): Promise<{ id: string; words: string } | undefined> {
  return ctx.db
    .selectFrom("standards_purpose")
    .select(["id", "words"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
}
