import fc from "fast-check"
import { expect, test } from "vitest"
import { barePicture } from "./bare-picture.ts"

const segment = (marker: number, ...parts: (string | Buffer)[]) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, "latin1")))
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
/** EXIF that says which side is up, and where the picture was taken; of Motorola's order, as many phones write it. */
const exif = (side: number) => {
  const tiff = Buffer.from("4d4d002a00000008000101120003000000010000000000000000", "hex")
  tiff.writeUInt16BE(side, 18)
  return segment(0xe1, "Exif\0\0", tiff, "GPS 38.7223 N, owner Rosa Vidal")
}
const scan = Buffer.concat([segment(0xda, "\x01\x01\0\0\x3f\0"), Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4])])
const end = Buffer.from([0xff, 0xd9])
const jpeg = (...more: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, "JFIF\0"), ...more, segment(0xdb, "tables"), scan, scan, end])

const chunk = (name: string, body: string) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length)
  head.write(name, 4, "latin1")
  return Buffer.concat([head, Buffer.from(`${body}crc!`, "latin1")])
}
const png = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", "size"),
    ...more,
    chunk("IDAT", "dots"),
    chunk("IEND", ""),
  ])

const piece = (name: string, body: string) => {
  const head = Buffer.alloc(8)
  head.write(name, 0, "latin1")
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, Buffer.from(body + (body.length % 2 ? "\0" : ""), "latin1")])
}
const webp = (...pieces: Buffer[]) => {
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1")
  head.writeUInt32LE(4 + pieces.reduce((sum, { length }) => sum + length, 0), 4)
  return Buffer.concat([head, ...pieces])
}

test.each([
  [
    "a JPEG",
    jpeg(exif(1), segment(0xfe, "by Rosa Vidal"), segment(0xe1, "http://ns.adobe.com/xap/1.0/ Rosa Vidal")),
    jpeg(),
  ],
  ["a PNG", png(chunk("tEXt", "Author Rosa Vidal"), chunk("eXIf", "GPS 38.7223 N")), png()],
  [
    "a WebP",
    webp(piece("VP8X", "\x0c\0\0\0abcdef"), piece("VP8 ", "dots!"), piece("EXIF", "GPS"), piece("XMP ", "Rosa")),
    webp(piece("VP8X", "\0\0\0\0abcdef"), piece("VP8 ", "dots!")),
  ],
])("%s keeps the picture, and nothing of where, when and by whom it was taken", (_what, bytes, bare) => {
  expect(barePicture(bytes)?.bytes).toEqual(bare)
})

test("which side of a phone's picture is up stays, and nothing else of its EXIF", () => {
  const bare = barePicture(jpeg(exif(6)))?.bytes as Buffer
  expect(bare.includes("GPS")).toBe(false)
  expect(bare.toString("latin1")).toContain("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0")
  expect(barePicture(bare)?.bytes).toEqual(bare)
})

test("what was hung on behind the picture is cut off", () => {
  expect(barePicture(Buffer.concat([jpeg(), Buffer.from("a film with its place")]))?.bytes).toEqual(jpeg())
  expect(barePicture(Buffer.concat([png(), Buffer.from("PK a hidden archive")]))?.bytes).toEqual(png())
})

test("the colours of a picture stay", () => {
  const coloured = jpeg(segment(0xe2, "ICC_PROFILE\0\x01\x01 wide"), segment(0xee, "Adobe"))
  expect(barePicture(coloured)?.bytes).toEqual(coloured)
})

test("no bytes break it; what is cut off or no picture is none, and a bare picture stays as it is", () => {
  const whole = [jpeg(exif(8)), png(chunk("tEXt", "x")), webp(piece("VP8L", "dots"), piece("EXIF", "x"))]
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.nat(400), fc.uint8Array({ maxLength: 60 }), (start, cut, tail) => {
      const bytes = Buffer.concat([start.subarray(0, cut), Buffer.from(tail)])
      const found = barePicture(bytes)
      if (found) expect(barePicture(found.bytes)).toEqual(found)
    }),
  )
  for (const one of whole) expect(barePicture(one.subarray(0, one.length - 6))).toBeUndefined()
  expect(barePicture(Buffer.from("<svg onload='alert(1)'/>"))).toBeUndefined()
  expect(barePicture(Buffer.alloc(0))).toBeUndefined()
})
