import type PDFDocument from "pdfkit"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Face, fileWith } from "./face.ts"

type Pdf = InstanceType<typeof PDFDocument>
type Run = { file: string; text: string }

export type Setting = { face: Face; size: number; colour: string; align?: "left" | "center" }
export type Box = { x: number; y: number; width: number }

const lineHeight = 1.25

/** Sets a text into a box, wrapped at its spaces, and returns the y below it. Throws `script-not-printable` for scripts that no face here has. */
export function typeset(pdf: Pdf, text: string, box: Box, { face, size, colour, align = "left" }: Setting): number {
  let y = box.y
  for (const line of linesOf(pdf, text, box.width, face, size)) {
    let x = align === "center" ? box.x + (box.width - widthOf(pdf, line, size)) / 2 : box.x
    for (const run of line) {
      pdf.font(run.file).fontSize(size).fillColor(colour).text(run.text, x, y, { lineBreak: false })
      x += pdf.widthOfString(run.text)
    }
    y += size * lineHeight
  }
  return y
}

/** How high a text will be in a box of this width. */
export function heightOf(pdf: Pdf, text: string, width: number, face: Face, size: number): number {
  return linesOf(pdf, text, width, face, size).length * size * lineHeight
}

function linesOf(pdf: Pdf, text: string, width: number, face: Face, size: number): Run[][] {
  const lines: Run[][] = []
  let line = ""
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && widthOf(pdf, runsOf(longer, face), size) > width) {
      lines.push(runsOf(line, face))
      line = word
    } else line = longer
  }
  return [...lines, runsOf(line, face)]
}

function widthOf(pdf: Pdf, runs: readonly Run[], size: number): number {
  return runs.reduce((width, { file, text }) => width + pdf.font(file).fontSize(size).widthOfString(text), 0)
}

/** The text in pieces, each of one file of the face. */
function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const file = fileWith(face, character)
    if (!file)
      throw new Refusal(
        "script-not-printable",
        `"${character}" cannot be set in print here yet. Use the page itself, or a text in another script.`,
        { status: 422, told: { character } },
      )
    const last = runs.at(-1)
    if (last?.file === file) last.text += character
    else runs.push({ file, text: character })
  }
  return runs
}
