/** How many times as wide as high a picture in a data: URL is, as it says itself; 1 where it does not say. */
export function ratioOfPicture(href: string): number {
  const [, media = "", coding = "", data = ""] = /^data:([^;,]+)([^,]*),(.*)$/s.exec(href) ?? []
  const bytes = coding.includes("base64") ? Buffer.from(data, "base64") : Buffer.from(unescaped(data))
  const [width, height] =
    media === "image/png" ? sizeOfPng(bytes) : media === "image/jpeg" ? sizeOfJpeg(bytes) : sizeOfSvg(bytes.toString())
  const ratio = width / height
  return Number.isFinite(ratio) && ratio > 0 ? Math.min(8, Math.max(0.25, ratio)) : 1
}

type Size = readonly [width: number, height: number]
const unknown: Size = [0, 0]

function unescaped(data: string): string {
  try {
    return decodeURIComponent(data)
  } catch {
    return data
  }
}

const sizeOfPng = (bytes: Buffer): Size =>
  bytes.length < 24 ? unknown : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]

/** The first frame header (SOF0 to SOF15, without the tables that share its numbers). */
function sizeOfJpeg(bytes: Buffer): Size {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const kind = bytes[at + 1] ?? 0
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
  }
  return unknown
}

function sizeOfSvg(text: string): Size {
  const [, width, height] = /viewBox=["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text) ?? []
  return width && height ? [Number(width), Number(height)] : unknown
}
