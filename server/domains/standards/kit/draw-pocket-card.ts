import { type Block, stack, textBlock } from "#platform/sheet/block.ts"
import { sans } from "#platform/sheet/face.ts"
import { type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"
import {
  coloursOf,
  hairline,
  type Kit,
  type Manner,
  nameBlock,
  purposeBlock,
  sideOf,
  soft,
  standardColumns,
} from "./kit.ts"
import { sheetOf } from "./sheet-of.ts"

/** One side of the folded card: a bank card standing. */
const face = { width: 54 * mm, height: 85.6 * mm }
const margin = 5 * mm
const inner = { width: face.width - 2 * margin, height: face.height - 2 * margin }
/** A4, lying. */
const paper = { width: 297 * mm, height: 210 * mm }

/** Each face is a column, so that no standard is torn by a fold: as few as hold them at a size that is read at arm's length; at worst by their names. */
const manners: readonly Manner[] = [
  ...[1, 2, 3, 4].flatMap((columns) => [9, 8.5].map((size) => ({ size, columns, behaviours: true }))),
  ...[8, 7.5, 7].map((size) => ({ size, columns: 4, behaviours: true })),
  ...[9, 8, 7, 6.5].map((size) => ({ size, columns: 4, behaviours: false })),
]

/**
 * To be cut out of an A4 sheet and folded like an accordion to the size of a bank card: why on its cover, the standards on the faces behind it, as few of
 * them as can be read well. Two cards stand on a sheet, which is printed on one side.
 */
export function drawPocketCard(kit: Kit): Sheet {
  const faces = facesOf(kit)
  const width = face.width * (faces.length + 1)
  const left = (paper.width - width) / 2
  const space = (paper.height - 2 * face.height) / 3
  const how = textBlock(kit.words.fold, paper.width - 40 * mm, { face: sans, size: 9, colour: soft, middle: true })
  const marks: Mark[] = [
    ...how.at(20 * mm, (space - how.height) / 2),
    ...cardAt(kit, faces, { x: left, y: space, width }),
    ...cardAt(kit, faces, { x: left, y: 2 * space + face.height, width }),
  ]
  return sheetOf(kit, { ...paper, shown: { width: "297mm", height: "210mm" }, marks })
}

function cardAt(kit: Kit, faces: readonly Block[], { x, y, width }: { x: number; y: number; width: number }): Mark[] {
  const right = sideOf(kit) === "right"
  const faceX = (at: number) => (right ? x + width - (at + 1) * face.width : x + at * face.width)
  return [
    ...coverAt(kit, faceX(0), y),
    ...faces.flatMap((block, at) => block.at(faceX(at + 1) + margin, y + margin)),
    ...outline(x, y, width),
    ...faces.map((_, at): Mark => {
      const fold = x + (at + 1) * face.width
      return { kind: "line", from: [fold, y], to: [fold, y + face.height], colour: hairline, dashed: true }
    }),
  ]
}

/** The standards, face by face; below the last one that the earlier wins. */
function facesOf(kit: Kit): Block[] {
  const rule = textBlock(kit.words.higherWins, inner.width, { face: sans, size: 7, colour: soft })
  const height = inner.height - rule.height - 6
  const { columns } = standardColumns(kit, { columnWidth: () => inner.width, height, manners })
  if (kit.standards.length < 2) return columns
  return columns.map((block, at) => (at === columns.length - 1 ? stack([block, rule], 6) : block))
}

function coverAt(kit: Kit, x: number, y: number): Mark[] {
  const { ground, on } = coloursOf(kit)
  const name = nameBlock(kit, { width: inner.width, size: 13, colour: on, bleed: margin })
  const purpose =
    kit.purpose &&
    purposeBlock(kit.purpose, {
      width: inner.width,
      height: inner.height - name.height - 12,
      colour: on,
      sizes: [14, 12.5, 11, 10, 9, 8.2],
    })
  return [
    { kind: "area", x, y, ...face, colour: ground },
    ...name.at(x + margin, y + margin),
    ...(purpose ? purpose.at(x + margin, y + margin + name.height + 12) : []),
  ]
}

function outline(x: number, y: number, width: number): Mark[] {
  const [end, foot] = [x + width, y + face.height]
  const corners = [
    [x, y],
    [end, y],
    [end, foot],
    [x, foot],
  ] as const
  return corners.map((from, at) => ({
    kind: "line",
    from,
    to: corners[(at + 1) % 4] ?? from,
    colour: hairline,
    dashed: false,
  }))
}
