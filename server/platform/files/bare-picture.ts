/** A picture as it may be shown: what it is, and its bytes without what the camera wrote about place, time and owner. */
export type BarePicture = { media: "image/jpeg" | "image/png" | "image/webp"; bytes: Buffer }

/**
 * Takes out of a JPEG, PNG or WebP everything but the picture and its colours: EXIF with its place, XMP, comments, and whatever was hung on behind. Which
 * side is up stays. Undefined where it is none of these, or broken off.
 */
export function barePicture(bytes: Buffer): BarePicture | undefined {
  const found = read(bytes)
  return found && { media: found.media, bytes: Buffer.concat(found.parts) }
}

type Parts = { media: BarePicture["media"]; parts: Buffer[] }

function read(bytes: Buffer): Parts | undefined {
  if (bytes.subarray(0, 3).equals(jpegStart)) return jpeg(bytes)
  if (bytes.subarray(0, 8).equals(pngStart)) return png(bytes)
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") return webp(bytes)
  return undefined
}

const jpegStart = Buffer.from("ffd8ff", "hex")
const pngStart = Buffer.from("89504e470d0a1a0a", "hex")

/** Segments, one behind the other, each with its length; after a start of scan come coded bytes up to the next marker. */
function jpeg(bytes: Buffer): Parts | undefined {
  const parts = [bytes.subarray(0, 2)]
  let scanned = false
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9)
      return scanned ? { media: "image/jpeg", parts: [...parts, bytes.subarray(at, at + 2)] } : undefined
    if (at + 4 > bytes.length) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) parts.push(...uprightOf(segment))
    else if (isOfPicture(marker, segment)) parts.push(segment)
    at = end
    if (marker !== 0xda) continue
    scanned = true
    const next = markerAfter(bytes, end)
    parts.push(bytes.subarray(end, next))
    at = next
  }
  return undefined
}

/** All but what programs write about it: of those, JFIF, the colour profile and Adobe's note on colours belong to the picture. */
function isOfPicture(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe2) return segment.toString("latin1", 4, 15) === "ICC_PROFILE"
  return marker === 0xe0 || marker === 0xee
}

function markerAfter(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] as number
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** A new EXIF segment that says which side is up and nothing else; none where the old one does not say, or the first row is on top anyway. */
function uprightOf(segment: Buffer): Buffer[] {
  const side = sideUp(segment)
  if (side === undefined) return []
  const own = Buffer.from(upright, "hex")
  own[whereSideIs] = side
  return [own]
}

/** The marker and its length; "Exif"; a TIFF of Intel's order with one entry, the orientation, which is one short number. */
const upright = "ffe10022" + "457869660000" + "49492a0008000000" + "0100" + "12010300010000000000000000000000"
const whereSideIs = 28

/** 2 to 8 as EXIF numbers the ways to turn and mirror a picture. */
function sideUp(segment: Buffer): number | undefined {
  if (segment.toString("latin1", 4, 10) !== "Exif\0\0") return undefined
  const tiff = segment.subarray(10)
  if (tiff.length < 14) return undefined
  const little = tiff.toString("latin1", 0, 2) === "II"
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let n = 0; n < Math.min(two(first), 200); n++) {
    const entry = first + 2 + 12 * n
    if (two(entry) !== 0x0112) continue
    const side = two(entry + 8)
    return side >= 2 && side <= 8 ? side : undefined
  }
  return undefined
}

/** Chunks: length, name, bytes, checksum. What a picture is drawn from, and its colours. */
const pngChunks = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs acTL fcTL fdAT".split(" "))

function png(bytes: Buffer): Parts | undefined {
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString("latin1", at + 4, at + 8)
    if (pngChunks.has(name)) parts.push(bytes.subarray(at, end))
    if (name === "IEND") return { media: "image/png", parts }
    at = end
  }
  return undefined
}

/** Chunks: name, length, bytes, made even. The first says whether EXIF and XMP follow. */
const webpChunks = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"])
const tells = 0x08 | 0x04

function webp(bytes: Buffer): Parts | undefined {
  const whole = 8 + bytes.readUInt32LE(4)
  if (whole > bytes.length) return undefined
  const parts: Buffer[] = []
  for (let at = 12; at + 8 <= whole; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > whole) return undefined
    const name = bytes.toString("latin1", at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, whole)))
    if (name === "VP8X" && size > 0) chunk[8] = (chunk[8] as number) & ~tells
    if (webpChunks.has(name)) parts.push(chunk)
    at = end
  }
  if (parts.length === 0) return undefined
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1")
  head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4)
  return { media: "image/webp", parts: [head, ...parts] }
}
