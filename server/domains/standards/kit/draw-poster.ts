import { textBlock } from "#platform/sheet/block.ts"
import { sans } from "#platform/sheet/face.ts"
import { type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"
import { coloursOf, columnsAt, type Kit, nameBlock, purposeBlock, sharing, soft, standardColumns } from "./kit.ts"
import { sheetOf } from "./sheet-of.ts"

const width = 210 * mm
const height = 297 * mm
const margin = 18 * mm
const inner = width - 2 * margin
const manners = [
  ...[19, 17, 15, 14, 13, 12].map((size) => ({ size, columns: 1, behaviours: true })),
  ...[12, 11, 10, 9].map((size) => ({ size, columns: 2, behaviours: true })),
  ...[16, 13, 11, 9].map((size) => ({ size, columns: 2, behaviours: false })),
]

/** To hang on a wall: why, in large letters on the organisation's colour, and the standards below. On A3 the same, larger. */
export function drawPoster(kit: Kit, paper: "a4" | "a3"): Sheet {
  const { ground, on } = coloursOf(kit)
  const name = nameBlock(kit, { width: inner, size: 20, colour: on, bleed: margin })
  const purpose =
    kit.purpose === null
      ? null
      : purposeBlock(kit.purpose, { width: inner, height: 66 * mm, colour: on, sizes: [25, 22, 19, 17, 15, 13, 11] })
  const head = margin + name.height + (purpose ? 8 * mm + purpose.height : 0) + 14 * mm
  const foot = 20 * mm
  const top = head + 12 * mm
  const list = standardColumns(kit, { columnWidth: sharing(inner), height: height - top - foot, manners })
  const rule = textBlock(kit.words.higherWins, inner, { face: sans, size: 10.5, colour: soft })
  const marks: Mark[] = [
    { kind: "area", x: 0, y: 0, width, height: head, colour: ground },
    ...name.at(margin, margin),
    ...(purpose?.at(margin, margin + name.height + 8 * mm) ?? []),
    ...columnsAt(kit, list, { x: margin, y: top, width: inner }),
    ...(kit.standards.length > 1 ? rule.at(margin, height - 14 * mm) : []),
  ]
  const shown = paper === "a3" ? { width: "297mm", height: "420mm" } : { width: "210mm", height: "297mm" }
  return sheetOf(kit, { width, height, shown, enlarged: paper === "a3" ? 297 / 210 : 1, marks })
}
