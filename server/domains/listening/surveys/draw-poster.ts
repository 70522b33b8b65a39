import PDFDocument from "pdfkit"
import QRCode from "qrcode"
import { sans, serif, strong } from "#platform/pdf/face.ts"
import { heightOf, typeset } from "#platform/pdf/typeset.ts"

/** What stands on a poster; get-poster.ts gathers it. */
export type Poster = {
  organisation: string
  colour: string
  /** A raster logo as a data: URL; another is left out, and the name stands instead. */
  logo: string | null
  question: string
  invitation: string
  /** Where it hangs, or nothing. */
  place: string | null
  url: string
  /** The address to type, without what only a machine needs. */
  shownUrl: string
  /** Marked across the sheet while no public address has been set. */
  trial: string | null
}

type Pdf = InstanceType<typeof PDFDocument>

const mm = 72 / 25.4
const page = { width: 210 * mm, height: 297 * mm }
const margin = 20 * mm
const width = page.width - 2 * margin
const codeSize = 92 * mm
const ink = "#2a221f"

/** Draws an A4 poster as a PDF: the question, the code large enough to be read from two metres, and the address for those who type. */
export function drawPoster(poster: Poster): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, info: { Title: poster.question, Author: poster.organisation } })
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
    pdf.on("end", () => resolve(Buffer.concat(chunks)))
    pdf.on("error", reject)
    drawHead(pdf, poster)
    drawQuestion(pdf, poster)
    drawCode(pdf, poster)
    drawFoot(pdf, poster)
    if (poster.trial) drawTrial(pdf, poster.trial)
    pdf.end()
  })
}

function drawHead(pdf: Pdf, { organisation, colour, logo }: Poster): void {
  pdf.rect(0, 0, page.width, 9 * mm).fill(colour)
  const image = /^data:image\/(?:png|jpeg);base64,(.+)$/.exec(logo ?? "")?.[1]
  const box = { x: margin, y: 22 * mm, width }
  if (image) pdf.image(Buffer.from(image, "base64"), box.x, box.y, { fit: [70 * mm, 18 * mm] })
  else typeset(pdf, organisation, box, { face: serif, size: 26, colour })
}

function drawQuestion(pdf: Pdf, { question }: Poster): void {
  const most = 68 * mm
  const size = [46, 40, 34, 28, 24, 20].find((points) => heightOf(pdf, question, width, serif, points) <= most) ?? 16
  typeset(pdf, question, { x: margin, y: 50 * mm, width }, { face: serif, size, colour: ink })
}

function drawCode(pdf: Pdf, { url, colour }: Poster): void {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: "M" })
  const [left, top, quiet] = [(page.width - codeSize) / 2, 130 * mm, 8 * mm]
  pdf.roundedRect(left - quiet, top - quiet, codeSize + 2 * quiet, codeSize + 2 * quiet, 5 * mm)
  pdf.lineWidth(2).stroke(colour)
  const cell = codeSize / modules.size
  // Neighbours are drawn as one bar, each a little too high: hairlines between cells would show on paper.
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; ) {
      let end = column
      while (end < modules.size && modules.get(row, end)) end++
      if (end > column) pdf.rect(left + column * cell, top + row * cell, (end - column) * cell, cell + 0.3)
      column = end + 1
    }
  pdf.fill("#000000")
}

function drawFoot(pdf: Pdf, { invitation, shownUrl, place }: Poster): void {
  const below = typeset(
    pdf,
    invitation,
    { x: margin, y: 238 * mm, width },
    { face: sans, size: 17, colour: ink, align: "center" },
  )
  typeset(pdf, shownUrl, { x: margin, y: below + 4, width }, { face: strong, size: 19, colour: ink, align: "center" })
  if (place)
    typeset(pdf, place, { x: margin, y: 267 * mm, width }, { face: sans, size: 13, colour: "#63574d", align: "center" })
}

function drawTrial(pdf: Pdf, words: string): void {
  const height = 14 * mm
  pdf.rect(0, page.height - height, page.width, height).fill("#a1321d")
  typeset(
    pdf,
    words,
    { x: margin, y: page.height - 9.5 * mm, width },
    { face: strong, size: 12, colour: "#ffffff", align: "center" },
  )
}
