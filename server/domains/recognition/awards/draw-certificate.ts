import { accentOf } from "#pages/accent.ts"
import { type Block, fittingBlock, stack, textBlock } from "#platform/sheet/block.ts"
import { sans, serif, strong } from "#platform/sheet/face.ts"
import { ratioOfPicture } from "#platform/sheet/ratio-of-picture.ts"
import { type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"

/** What stands on a certificate, in the organisation's language. */
export type Certificate = {
  organisation: string
  /** "#rrggbb" */
  colour: string
  /** A data: URL, or none. */
  logo: string | null
  language: string
  title: string
  award: string
  goesTo: string
  /** People, or a team. */
  winner: string
  purpose: string
  standards: string
  day: string
  /** "" where nobody signs. */
  signedBy: string
}

/** A4, lying. */
const paper = { width: 297 * mm, height: 210 * mm }
const edge = 11 * mm
const band = 3.2 * mm
const width = paper.width - 2 * (edge + 24 * mm)
const left = (paper.width - width) / 2
const ink = "#2a221f"
const soft = "#63574d"

/** To frame: who won, what for, and which standards it honours; in the organisation's colour, with room for a signature. */
export function drawCertificate(certificate: Certificate): Sheet {
  const { organisation, colour, language, title, award, winner } = certificate
  const letters = accentOf(colour).light
  const foot = footAt(certificate, paper.height - edge - 15 * mm)
  const head = headBlock(certificate, letters)
  const top = edge + 13 * mm
  const room = paper.height - edge - 42 * mm - top
  const middle = middleBlock(certificate, letters, room - head.height)
  const whole = stack([head, middle], 8 * mm)
  const marks: Mark[] = [...frame(colour), ...whole.at(left, top + Math.max(0, (room - whole.height) / 2)), ...foot]
  return {
    ...paper,
    title: `${title}: ${award}, ${winner}`,
    author: organisation,
    shown: { width: "297mm", height: "210mm" },
    enlarged: 1,
    language,
    marks,
  }
}

function headBlock({ organisation, logo }: Certificate, letters: string): Block {
  const name = fittingBlock(organisation, {
    width,
    height: 12 * mm,
    sizes: [17, 14, 12],
    face: serif,
    colour: letters,
    middle: true,
  })
  if (!logo) return name
  const ratio = ratioOfPicture(logo)
  const height = Math.min(16 * mm, (60 * mm) / ratio)
  const picture: Block = {
    height,
    at: (x, y) => [
      {
        kind: "picture",
        x: x + (width - height * ratio) / 2,
        y,
        width: height * ratio,
        height,
        href: logo,
        instead: [],
      },
    ],
  }
  return stack([picture, name], 2 * mm)
}

function middleBlock(certificate: Certificate, letters: string, room: number): Block {
  const { award, goesTo, winner, purpose, standards } = certificate
  const centred = { width, middle: true }
  const parts = [
    fittingBlock(award, { ...centred, height: 17 * mm, sizes: [30, 26, 22, 18], face: serif, colour: ink }),
    textBlock(goesTo, width, { face: sans, size: 13, colour: soft, middle: true }),
    fittingBlock(winner, {
      ...centred,
      height: 40 * mm,
      sizes: [44, 38, 32, 26, 21, 17, 14, 12],
      face: serif,
      colour: letters,
    }),
  ]
  const gap = 4.5 * mm
  const left = room - stack(parts, gap).height - 3 * gap
  const why = fittingBlock(purpose, {
    ...centred,
    height: Math.max(14, left * 0.6),
    sizes: [16, 14, 12.5, 11, 10, 9],
    face: sans,
    colour: ink,
  })
  const which = fittingBlock(standards, {
    ...centred,
    height: Math.max(14, left * 0.4),
    sizes: [13, 12, 11, 10, 9],
    face: strong,
    colour: letters,
  })
  return stack([...parts, ...(purpose === "" ? [] : [why]), ...(standards === "" ? [] : [which])], gap)
}

/** The day at one side, the line to sign on at the other; where nobody signs, the day in the middle. */
function footAt({ day, signedBy }: Certificate, y: number): Mark[] {
  const half = (width - 20 * mm) / 2
  const setting = { face: sans, size: 11, colour: soft, middle: true }
  if (signedBy === "") return textBlock(day, width, setting).at(left, y - 6 * mm)
  const line = (x: number): Mark => ({
    kind: "line",
    from: [x, y - 7 * mm],
    to: [x + half, y - 7 * mm],
    colour: soft,
    dashed: false,
  })
  const signature = fittingBlock(signedBy, {
    width: half,
    height: 12 * mm,
    sizes: [11, 10, 9],
    face: sans,
    colour: soft,
    middle: true,
  })
  const other = left + half + 20 * mm
  return [
    line(left),
    line(other),
    ...textBlock(day, half, setting).at(left, y - 5.5 * mm),
    ...signature.at(other, y - 5.5 * mm),
  ]
}

/** A band in the organisation's colour and a hairline within it. */
function frame(colour: string): Mark[] {
  const area = (inset: number, fill: string): Mark => ({
    kind: "area",
    x: inset,
    y: inset,
    width: paper.width - 2 * inset,
    height: paper.height - 2 * inset,
    colour: fill,
  })
  const inset = edge + 2 * mm
  const [end, foot] = [paper.width - inset, paper.height - inset]
  const corners = [
    [inset, inset],
    [end, inset],
    [end, foot],
    [inset, foot],
  ] as const
  const hairline = corners.map(
    (from, at): Mark => ({ kind: "line", from, to: corners[(at + 1) % 4] ?? from, colour, dashed: false }),
  )
  return [area(edge - band, colour), area(edge, "#ffffff"), ...hairline]
}
