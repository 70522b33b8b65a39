import QRCode from "qrcode"
import type { Block } from "./block.ts"
import type { Area } from "./sheet.ts"

/**
 * An address as a code to be scanned, so many points wide. It needs a rim of nothing around it, a tenth of its width, which is not drawn here.
 */
export function codeBlock(url: string, size: number): Block {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: "M" })
  const cell = size / modules.size
  return {
    height: size,
    at: (x, y) => {
      const bars: Area[] = []
      // Neighbours are drawn as one bar, each a little too high: hairlines between cells would show on paper.
      for (let row = 0; row < modules.size; row++)
        for (let column = 0; column < modules.size; ) {
          let end = column
          while (end < modules.size && modules.get(row, end)) end++
          if (end > column)
            bars.push({
              kind: "area",
              x: x + column * cell,
              y: y + row * cell,
              width: (end - column) * cell,
              height: cell + 0.3,
              colour: "#000000",
            })
          column = end + 1
        }
      return bars
    },
  }
}
