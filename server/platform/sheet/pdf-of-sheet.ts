import PDFDocument from "pdfkit"
import { Refusal } from "#platform/errors/refusal.ts"
import { forLayout, runsOnLine } from "./runs.ts"
import type { LineOfText, Mark, Picture, Sheet } from "./sheet.ts"

type Pdf = InstanceType<typeof PDFDocument>

/** The sheet as a PDF of one page, its words as text. Throws `script-not-printable` for scripts that no face here has: its SVG is set by the reader's own. */
export function pdfOfSheet(sheet: Sheet): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: [sheet.width * sheet.enlarged, sheet.height * sheet.enlarged],
    margin: 0,
    lang: sheet.language,
    info: { Title: sheet.title, Author: sheet.author },
  })
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
    pdf.on("end", () => resolve(Buffer.concat(chunks)))
    pdf.on("error", reject)
    pdf.scale(sheet.enlarged)
    for (const mark of sheet.marks) draw(pdf, mark)
    pdf.end()
  })
}

function draw(pdf: Pdf, mark: Mark): void {
  if (mark.kind === "area") {
    const { x, y, width, height, radius, colour } = mark
    if (radius) pdf.roundedRect(x, y, width, height, radius).fill(colour)
    else pdf.rect(x, y, width, height).fill(colour)
  } else if (mark.kind === "line") {
    pdf.moveTo(...mark.from).lineTo(...mark.to)
    pdf.lineWidth(0.5)
    if (mark.dashed) pdf.dash(3, { space: 3 })
    pdf.stroke(mark.colour).undash()
  } else if (mark.kind === "picture") drawPicture(pdf, mark)
  else if (mark.kind === "text") drawText(pdf, mark)
  else {
    pdf.save().rotate(180, { origin: [...mark.about] })
    for (const one of mark.marks) draw(pdf, one)
    pdf.restore()
  }
}

function drawPicture(pdf: Pdf, { href, x, y, width, height, instead }: Picture): void {
  const image = /^data:image\/(?:png|jpeg);base64,(.+)$/.exec(href)?.[1]
  if (image) pdf.image(Buffer.from(image, "base64"), x, y, { fit: [width, height], valign: "center" })
  else for (const mark of instead) draw(pdf, mark)
}

/** Each run is laid out as a whole, so that letters that join take the form that they have beside each other. */
const layout = { features: [] }

function drawText(pdf: Pdf, { text, x, y, side, rightToLeft, face, size, colour }: LineOfText): void {
  const runs = runsOnLine(text, face, rightToLeft).map((run) => {
    if (run.file === undefined) throw notPrintable([...run.text][0] ?? "")
    const text = forLayout(run)
    return { file: run.file, text, width: pdf.font(run.file).fontSize(size).widthOfString(text, layout) }
  })
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let left = side === "left" ? x : side === "right" ? x - width : x - width / 2
  for (const run of runs) {
    pdf
      .font(run.file)
      .fontSize(size)
      .fillColor(colour)
      .text(run.text, left, y, { lineBreak: false, baseline: "alphabetic", ...layout })
    left += run.width
  }
}

const notPrintable = (character: string) =>
  new Refusal(
    "script-not-printable",
    `"${character}" cannot be set in print here yet. Use the page itself, or a text in another script.`,
    { status: 422, told: { character } },
  )
