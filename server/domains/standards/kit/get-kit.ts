import { sql } from "kysely"
import type { z } from "zod"
import type { getKit, Piece } from "#contracts/kit.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Sheet } from "#platform/sheet/sheet.ts"
import { listPublishedStandards } from "../published-standards.ts"
import { findPurpose } from "../standard-queries.ts"
import { listPurposeStanding, listStanding } from "../translations/standing-translations.ts"
import type { Kit } from "./kit.ts"
import { kitWords } from "./kit-words.ts"

type Wanted = { piece: Piece; paper: "a4" | "a3"; language?: string | undefined }

/** A symbol of purpose and standards in force, as a PDF of one page. Throws `nothing-for-the-kit` while there is neither. */
export async function getKitPdf(ctx: Ctx, wanted: Wanted): Promise<Buffer> {
  const sheet = await drawn(ctx, wanted)
  const { pdfOfSheet } = await import("#platform/sheet/pdf-of-sheet.ts")
  return pdfOfSheet(sheet)
}

/** The same as an SVG. */
export async function getKitSvg(ctx: Ctx, wanted: Wanted): Promise<string> {
  const sheet = await drawn(ctx, wanted)
  const { svgOfSheet } = await import("#platform/sheet/svg-of-sheet.ts")
  return svgOfSheet(sheet)
}

/** In which languages there is something to print, and whether its script can be set in a PDF. */
export async function listKitLanguages(ctx: Ctx): Promise<z.input<typeof getKit.reply>["languages"]> {
  const kits = await readKits(ctx)
  if (kits.length === 0) return []
  const { isPrintable } = await import("#platform/sheet/measure.ts")
  return kits.map(({ organisation, purpose, standards, language, outdated }) => {
    const said = [organisation, purpose ?? "", ...standards.flatMap((one) => [one.title, one.behaviour])]
    return { language, pdf: said.every(isPrintable), outdated }
  })
}

async function drawn(ctx: Ctx, { piece, paper, language }: Wanted): Promise<Sheet> {
  const kit = await readKit(ctx, language)
  // What draws weighs as much as a tenth of a start, and most programs never draw.
  if (piece === "poster") return (await import("./draw-poster.ts")).drawPoster(kit, paper)
  if (piece === "badge") return (await import("./draw-badge.ts")).drawBadge(kit)
  if (piece === "screen") return (await import("./draw-screen.ts")).drawScreen(kit)
  return (await import("./draw-pocket-card.ts")).drawPocketCard(kit)
}

async function readKit(ctx: Ctx, language: string | undefined): Promise<Kit> {
  const kits = await readKits(ctx)
  const [own] = kits
  if (!own)
    throw new Refusal(
      "nothing-for-the-kit",
      "Write the purpose or put a standard in force first: the card and the poster would be empty.",
    )
  if (language === undefined) return own
  const kit = kits.find((one) => one.language === language)
  if (!kit)
    throw new Refusal("not-translated", "Not all of it has been translated into this language yet.", { status: 404 })
  return kit
}

/** In the language in which they were written, then in each into which the purpose and every standard in force have been translated. */
async function readKits(ctx: Ctx): Promise<(Kit & { outdated: boolean })[]> {
  const [{ name, colour, logo, language: own }, purpose, standards, translations, purposes] = await Promise.all([
    getOrganisation(ctx),
    findPurpose(ctx),
    listPublishedStandards(ctx),
    listStanding(ctx, sql<boolean>`true`),
    listPurposeStanding(ctx),
  ])
  if (purpose === undefined && standards.length === 0) return []
  const kitIn = (language: string, words: Pick<Kit, "purpose" | "standards">, outdated: boolean) => ({
    ...words,
    organisation: name,
    colour,
    logo,
    language,
    words: kitWords(language),
    outdated,
  })
  const languages = new Set([...translations, ...purposes].map(({ language }) => language))
  return [
    kitIn(own, { purpose: purpose ?? null, standards }, false),
    ...[...languages].toSorted().flatMap((language) => {
      const theirs = purposes.find((one) => one.language === language)
      const words = standards.flatMap(({ id }) =>
        translations.filter((one) => one.standardId === id && one.language === language),
      )
      if (words.length < standards.length || (purpose !== undefined && !theirs)) return []
      const outdated = [...words, ...(theirs ? [theirs] : [])].some(({ state }) => state === "outdated")
      return [kitIn(language, { purpose: theirs?.words ?? null, standards: words }, outdated)]
    }),
  ]
}
