import { textBlock } from "#platform/sheet/block.ts"
import { sans } from "#platform/sheet/face.ts"
import type { Mark, Sheet } from "#platform/sheet/sheet.ts"
import {
  coloursOf,
  columnsAt,
  type Kit,
  nameBlock,
  purposeBlock,
  sharing,
  sideOf,
  soft,
  standardColumns,
} from "./kit.ts"
import { sheetOf } from "./sheet-of.ts"

const width = 960
const height = 540
const margin = 44
const manners = [
  ...[24, 21, 19, 17, 15].map((size) => ({ size, columns: 1, behaviours: true })),
  ...[15, 13.5, 12].map((size) => ({ size, columns: 2, behaviours: true })),
  ...[20, 17, 14, 12].map((size) => ({ size, columns: 2, behaviours: false })),
]

/** For a screen on the wall, 16:9: why on the organisation's colour at the side where reading begins, the standards beside it. */
export function drawScreen(kit: Kit): Sheet {
  const { ground, on } = coloursOf(kit)
  const right = sideOf(kit) === "right"
  const panel = kit.purpose === null ? 250 : 356
  const panelX = right ? width - panel : 0
  const name = nameBlock(kit, { width: panel - 2 * margin, size: 22, colour: on, bleed: margin })
  const purpose =
    kit.purpose &&
    purposeBlock(kit.purpose, {
      width: panel - 2 * margin,
      height: height - 2 * margin - name.height - 30,
      colour: on,
      sizes: [30, 27, 24, 21, 18.5, 16.5, 15, 13],
    })
  const box = { x: right ? margin : panel + margin, y: margin, width: width - panel - 2 * margin }
  const list = standardColumns(kit, { columnWidth: sharing(box.width), height: height - 2 * margin - 24, manners })
  const used = Math.max(0, ...list.columns.map((column) => column.height))
  const rule = textBlock(kit.words.higherWins, box.width, { face: sans, size: 12, colour: soft })
  const marks: Mark[] = [
    { kind: "area", x: panelX, y: 0, width: panel, height, colour: ground },
    ...name.at(panelX + margin, margin),
    ...(purpose ? purpose.at(panelX + margin, margin + name.height + 30) : []),
    ...columnsAt(kit, list, { ...box, y: margin + Math.max(0, (height - 2 * margin - 24 - used) / 2) }),
    ...(kit.standards.length > 1 ? rule.at(box.x, height - margin + 4) : []),
  ]
  return sheetOf(kit, { width, height, shown: { width: "1920", height: "1080" }, marks })
}
