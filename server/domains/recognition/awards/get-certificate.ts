import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { filled } from "#platform/mail/mail-words.ts"
import type { Sheet } from "#platform/sheet/sheet.ts"
import { confirms } from "./award.ts"
import { certificateWords } from "./certificate-words.ts"
import { handOn } from "./get-award-for-update.ts"
import { listNominees } from "./list-nominees.ts"
import { readParts } from "./read-parts.ts"

/** The certificate of a winner as a PDF of one page. Throws not-found where they have not won, or it may not be known yet. */
export async function getCertificatePdf(ctx: Ctx, awardId: string, nomineeId: string): Promise<Buffer> {
  const sheet = await drawn(ctx, awardId, nomineeId, logoForPrint)
  const { pdfOfSheet } = await import("#platform/sheet/pdf-of-sheet.ts")
  return pdfOfSheet(sheet)
}

/** The same as an SVG. */
export async function getCertificateSvg(ctx: Ctx, awardId: string, nomineeId: string): Promise<string> {
  const sheet = await drawn(ctx, awardId, nomineeId, (logo) => logo)
  const { svgOfSheet } = await import("#platform/sheet/svg-of-sheet.ts")
  return svgOfSheet(sheet)
}

/** A PDF takes no drawing for a picture; the name stands there in any case. */
const logoForPrint = (logo: string | null) => (logo !== null && /^data:image\/(?:png|jpeg);/.test(logo) ? logo : null)

async function drawn(
  ctx: Ctx,
  awardId: string,
  nomineeId: string,
  logoOf: (logo: string | null) => string | null,
): Promise<Sheet> {
  const [row, hand, organisation] = await Promise.all([
    ctx.db.selectFrom("recognition_award").selectAll().where("id", "=", awardId).executeTakeFirst(),
    handOn(ctx, awardId),
    getOrganisation(ctx),
  ])
  const open = row?.state === "presented" || (row?.state === "decided" && confirms(hand))
  if (!row || !open) throw notFound("This certificate")
  const [{ criteria }, nominees] = await Promise.all([readParts(ctx, awardId), listNominees(ctx, awardId, "presented")])
  const winner = nominees.find(({ id, wins }) => wins && id === nomineeId)
  if (!winner) throw notFound("This certificate")
  const { language, words } = certificateWords(organisation.language)
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" })
  const shown = criteria
    .filter(({ standard }) =>
      winner.nominations.some(({ standards }) => standards.some(({ id }) => id === standard.id)),
    )
    .map(({ standard }) => standard.name)
  const names = new Intl.ListFormat(language)
  // What draws weighs as much as a tenth of a start, and most programs never draw.
  const { drawCertificate } = await import("./draw-certificate.ts")
  return drawCertificate({
    organisation: organisation.name,
    colour: organisation.colour,
    logo: logoOf(organisation.logo),
    language,
    title: words.certificate,
    award: row.name,
    goesTo: words.goesTo,
    winner: winner.unit?.name ?? names.format(winner.people.map(({ name }) => name)),
    purpose: row.purpose,
    standards: shown.length === 0 ? "" : filled(words.for, { standards: shown.join(" · ") }),
    day: day.format(row.presented_on === null ? ctx.now() : new Date(row.presented_on)),
    signedBy: row.signed_by,
  })
}
