import QRCode from "qrcode"

/** The QR code of a link: how many modules a side has, and the SVG path of the dark ones. Neighbours in a row are one bar, so that no hairlines show. */
export function codeOf(link: string): { side: number; path: string } {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: "M" })
  let path = ""
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; ) {
      let end = column
      while (end < modules.size && modules.get(row, end)) end++
      if (end > column) path += `M${column} ${row}h${end - column}v1H${column}z`
      column = end + 1
    }
  return { side: modules.size, path }
}
