import type { Poster } from "./draw-poster.ts"

/** A poster as a PDF of one A4 page. Throws `script-not-printable` for scripts that no face here has. */
export async function printPoster(poster: Poster): Promise<Buffer> {
  // What draws weighs as much as a tenth of a start, and most programs never draw.
  const [{ drawPoster }, { pdfOfSheet }] = await Promise.all([
    import("./draw-poster.ts"),
    import("#platform/sheet/pdf-of-sheet.ts"),
  ])
  return pdfOfSheet(drawPoster(poster))
}
