import type { z } from "zod"
import type { getKit, Piece } from "#contracts/kit.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Sheet } from "#platform/sheet/sheet.ts"
import { listPublishedStandards } from "../published-standards.ts"
import { findPurpose } from "../standard-queries.ts"
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
  const kit = await findKit(ctx)
  if (!kit) return []
  const { isPrintable } = await import("#platform/sheet/measure.ts")
  const said = [kit.organisation, kit.purpose ?? "", ...kit.standards.flatMap((one) => [one.title, one.behaviour])]
  return [{ language: kit.language, pdf: said.every(isPrintable) }]
}

async function drawn(ctx: Ctx, { piece, paper }: Wanted): Promise<Sheet> {
  const kit = await readKit(ctx)
  // What draws weighs as much as a tenth of a start, and most programs never draw.
  if (piece === "poster") return (await import("./draw-poster.ts")).drawPoster(kit, paper)
  if (piece === "badge") return (await import("./draw-badge.ts")).drawBadge(kit)
  if (piece === "screen") return (await import("./draw-screen.ts")).drawScreen(kit)
  return (await import("./draw-pocket-card.ts")).drawPocketCard(kit)
}

async function readKit(ctx: Ctx): Promise<Kit> {
  const kit = await findKit(ctx)
  if (kit) return kit
  throw new Refusal(
    "nothing-for-the-kit",
    "Write the purpose or put a standard in force first: the card and the poster would be empty.",
  )
}

async function findKit(ctx: Ctx): Promise<Kit | undefined> {
  const [{ name, colour, logo, language }, purpose, standards] = await Promise.all([
    getOrganisation(ctx),
    findPurpose(ctx),
    listPublishedStandards(ctx),
  ])
  if (purpose === undefined && standards.length === 0) return undefined
  return {
    organisation: name,
    colour,
    logo,
    language,
    purpose: purpose ?? null,
    standards,
    words: kitWords(language),
  }
}
