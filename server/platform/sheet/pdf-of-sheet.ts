import PDFDocument from "pdfkit"
import { Refusal } from "#platform/errors/refusal.ts"
import { runsOf } from "./measure.ts"
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
  if (mark.kind === "area") pdf.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.colour)
  else if (mark.kind === "line") {
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

function drawText(pdf: Pdf, { text, x, y, side, face, size, colour }: LineOfText): void {
  const runs = runsOf(text, face).map(({ file, text }) => {
    if (file === undefined) throw notPrintable([...text][0] ?? "")
    return { file, text, width: pdf.font(file).fontSize(size).widthOfString(text) }
  })
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let left = side === "left" ? x : side === "right" ? x - width : x - width / 2
  for (const run of runs) {
    pdf
      .font(run.file)
      .fontSize(size)
      .fillColor(colour)
      .text(run.text, left, y, { lineBreak: false, baseline: "alphabetic" })
    left += run.width
  }
}

const notPrintable = (character: string) =>
  new Refusal(
    "script-not-printable",
    `"${character}" cannot be set in print here yet. Use the page itself, or a text in another script.`,
    { status: 422, told: { character } },
  )
