import { type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"
import { coloursOf, columnsAt, hairline, type Kit, nameBlock, purposeBlock, sharing, standardColumns } from "./kit.ts"
import { sheetOf } from "./sheet-of.ts"

const width = 85.6 * mm
const side = 54 * mm
const margin = 5.5 * mm
const inner = width - 2 * margin
const manners = [
  ...[11, 9.5, 8.5, 7.5].map((size) => ({ size, columns: 1, behaviours: false })),
  ...[8.5, 7.5, 6.5, 5.5].map((size) => ({ size, columns: 2, behaviours: false })),
]

/** As large as a bank card when it is folded once, to stand behind one's name: why on the front, the names of the standards on the back. */
export function drawBadge(kit: Kit): Sheet {
  const { ground, on } = coloursOf(kit)
  const name = nameBlock(kit, { width: inner, size: kit.purpose === null ? 16 : 11, colour: on, bleed: margin })
  const purpose =
    kit.purpose &&
    purposeBlock(kit.purpose, {
      width: inner,
      height: side - 2 * margin - name.height - 8,
      colour: on,
      sizes: [14, 12, 11, 10, 9, 8],
    })
  const list = standardColumns(kit, { columnWidth: sharing(inner), height: side - 2 * margin, manners })
  const marks: Mark[] = [
    // The front stands upside down above the fold, so that both sides are upright once it is folded away from the reader.
    {
      kind: "turned",
      about: [width / 2, side / 2],
      marks: [
        { kind: "area", x: 0, y: 0, width, height: side, colour: ground },
        ...name.at(margin, margin),
        ...(purpose ? purpose.at(margin, margin + name.height + 8) : []),
      ],
    },
    { kind: "line", from: [0, side], to: [width, side], colour: hairline, dashed: true },
    ...columnsAt(kit, list, { x: margin, y: side + margin, width: inner }),
  ]
  return sheetOf(kit, { width, height: 2 * side, shown: { width: "85.6mm", height: "108mm" }, marks })
}
