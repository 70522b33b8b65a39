/** What a workbook may come to once it is unpacked, in bytes: a sheet of some hundred thousand rows. */
export const largestUnpacked = 300_000_000
const mostParts = 5_000

const endMark = 0x06054b50
const partMark = 0x02014b50
const endLength = 22
const longestRemark = 65_535

/**
 * How large a zip archive says that it is once unpacked, by its own list of contents, without unpacking anything: undefined where it is no archive, or one
 * whose list cannot be trusted. The reader unpacks no part beyond the size that the list gives for it, so that an archive cannot lie itself larger.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const parts = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (parts === 0 || parts > mostParts) return undefined
  let size = 0
  for (let part = 0; part < parts; part++) {
    if (at + 46 > end || view.getUint32(at, true) !== partMark) return undefined
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // A part that claims to be empty and is not would be unpacked without a bound.
    if (unpacked === 0 && packed > 2) return undefined
    size += unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0 && at >= view.byteLength - endLength - longestRemark; at--)
    if (view.getUint32(at, true) === endMark) return at
  return undefined
}
