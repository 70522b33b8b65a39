import { fittingBlock, textBlock } from "#platform/sheet/block.ts"
import { codeBlock } from "#platform/sheet/code-block.ts"
import { sans, serif, strong } from "#platform/sheet/face.ts"
import { ratioOfPicture } from "#platform/sheet/ratio-of-picture.ts"
import { isRightToLeft } from "#platform/sheet/runs.ts"
import { type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"

/** What stands on a poster; get-poster.ts gathers it. */
export type Poster = {
  organisation: string
  colour: string
  /** A raster logo as a data: URL; another is left out, and the name stands instead. */
  logo: string | null
  language: string
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

const page = { width: 210 * mm, height: 297 * mm }
const margin = 20 * mm
const width = page.width - 2 * margin
const codeSize = 92 * mm
const ink = "#2a221f"

/** Draws an A4 poster: the question, the code large enough to be read from two metres, and the address for those who type. */
export function drawPoster(poster: Poster): Sheet {
  const { colour, organisation, question, language, trial } = poster
  const asked = fittingBlock(question, {
    width,
    height: 68 * mm,
    sizes: [46, 40, 34, 28, 24, 20, 16],
    face: serif,
    colour: ink,
  })
  const marks: Mark[] = [
    { kind: "area", x: 0, y: 0, width: page.width, height: 9 * mm, colour },
    ...head(poster),
    ...asked.at(margin, 50 * mm),
    ...code(poster),
    ...foot(poster),
    ...(trial ? trialBand(trial) : []),
  ]
  const shown = { width: "210mm", height: "297mm" }
  return { title: question, author: organisation, ...page, shown, enlarged: 1, language, marks }
}

/** The logo, or the name, where the question begins. */
function head({ organisation, colour, logo, question }: Poster): Mark[] {
  const side = isRightToLeft(question) ? "right" : "left"
  const named = fittingBlock(organisation, { width, height: 20 * mm, sizes: [26, 21, 17], face: serif, colour, side })
  const instead = named.at(margin, 22 * mm)
  if (!logo) return instead
  const ratio = ratioOfPicture(logo)
  const height = Math.min(18 * mm, (70 * mm) / ratio)
  const x = side === "right" ? page.width - margin - height * ratio : margin
  return [{ kind: "picture", x, y: 22 * mm, width: height * ratio, height, href: logo, instead }]
}

function code({ url, colour }: Poster): Mark[] {
  const [left, top, quiet] = [(page.width - codeSize) / 2, 130 * mm, 8 * mm]
  const frame = (rim: number, radius: number, colour: string): Mark => {
    const size = codeSize + 2 * rim
    return { kind: "area", x: left - rim, y: top - rim, width: size, height: size, radius, colour }
  }
  return [
    frame(quiet + 1, 5 * mm + 1, colour),
    frame(quiet - 1, 5 * mm - 1, "#ffffff"),
    ...codeBlock(url, codeSize).at(left, top),
  ]
}

function foot({ invitation, shownUrl, place }: Poster): Mark[] {
  const middle = { colour: ink, middle: true }
  const invited = textBlock(invitation, width, { ...middle, face: sans, size: 17 })
  const typed = textBlock(shownUrl, width, { ...middle, face: strong, size: 19 })
  return [
    ...invited.at(margin, 237 * mm),
    ...typed.at(margin, 237 * mm + invited.height + 4),
    ...(place
      ? textBlock(place, width, { ...middle, face: sans, size: 13, colour: "#63574d" }).at(margin, 266 * mm)
      : []),
  ]
}

function trialBand(words: string): Mark[] {
  const height = 14 * mm
  const said = textBlock(words, width, { face: strong, size: 12, colour: "#ffffff", middle: true })
  const y = page.height - height
  return [
    { kind: "area", x: 0, y, width: page.width, height, colour: "#a1321d" },
    ...said.at(margin, y + (height - said.height) / 2),
  ]
}
