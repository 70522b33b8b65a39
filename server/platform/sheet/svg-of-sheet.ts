import { readFileSync } from "node:fs"
import { runsOf } from "./runs.ts"
import type { LineOfText, Mark, Sheet } from "./sheet.ts"

const families = { "source-serif-4": "Source Serif 4", "source-sans-3": "Source Sans 3" } as const
const fallbacks = { "source-serif-4": "Georgia, serif", "source-sans-3": "Arial, sans-serif" } as const

/** The sheet as an SVG that stands by itself: its words are text, and the letters it needs travel with it. */
export function svgOfSheet({ title, width, height, shown, language, marks }: Sheet): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown.width}" height="${shown.height}" viewBox="0 0 ${round(width)} ${round(height)}" xml:lang="${escaped(language)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${facesOf(marks)}text{white-space:pre}</style>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...marks.map(written),
    "</svg>",
  ].join("\n")
}

function written(mark: Mark): string {
  if (mark.kind === "area")
    return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"${mark.radius ? ` rx="${round(mark.radius)}"` : ""} fill="${mark.colour}"/>`
  if (mark.kind === "line") {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to]
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${mark.colour}" stroke-width="0.5"${mark.dashed ? ' stroke-dasharray="3 3"' : ""}/>`
  }
  if (mark.kind === "picture")
    return `<image x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" href="${escaped(mark.href)}"/>`
  if (mark.kind === "text") return writtenText(mark)
  return `<g transform="rotate(180 ${round(mark.about[0])} ${round(mark.about[1])})">\n${mark.marks.map(written).join("\n")}\n</g>`
}

function writtenText({ text, x, y, side, rightToLeft, face, size, colour }: LineOfText): string {
  // The beginning of a text from right to left is its right edge.
  const anchor = side === "middle" ? "middle" : (side === "right") === rightToLeft ? "start" : "end"
  const family = `'${families[face.family]}', ${fallbacks[face.family]}`
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-weight="${face.weight}" font-size="${round(size)}" fill="${colour}" text-anchor="${anchor}"${rightToLeft ? ' direction="rtl"' : ""}>${escaped(text)}</text>`
}

/** The faces that these marks use, each file once. */
function facesOf(marks: readonly Mark[]): string {
  const files = new Map<string, LineOfText["face"]>()
  const look = (mark: Mark): void => {
    if (mark.kind === "turned") mark.marks.forEach(look)
    if (mark.kind !== "text") return
    for (const { file } of runsOf(mark.text, mark.face)) if (file) files.set(file, mark.face)
  }
  marks.forEach(look)
  return [...files]
    .map(([file, { family, weight }]) => {
      const data = readFileSync(file.replace(/\.woff$/, ".woff2")).toString("base64")
      return `@font-face{font-family:'${families[family]}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
    })
    .join("")
}

const round = (value: number) => Number(value.toFixed(2))

/** Control characters stand nowhere in XML, not even escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
