import fc from "fast-check"
import { expect, test } from "vitest"
import { kindOfFile, largestFile } from "./kind-of-file.ts"

const plain = "application/octet-stream"

test.each<[string, string | Buffer, string, object]>([
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "slip.png", { media: "image/png" }],
  ["a PDF that calls itself a picture", "%PDF-1.7\n", "slip.jpg", { media: "application/pdf" }],
  ["words", "The machine kept my card.\n", "note.txt", { media: "text/plain; charset=utf-8" }],
  ["a web page that calls itself words", "<script>alert(1)</script>", "note.txt", { media: plain }],
  [
    "a drawing that can run script",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "a.svg",
    { media: plain },
  ],
  [
    "a drawing with a prologue",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    "a.svg",
    { media: plain },
  ],
  [
    "a program that calls itself a picture",
    Buffer.from(`4d5a${"00".repeat(80)}`, "hex"),
    "photo.jpg",
    { leftOut: "program" },
  ],
  ["a program of another kind", Buffer.from("7f454c4602010100", "hex"), "photo", { leftOut: "program" }],
  ["a script by its name", "dir", "clean.bat", { leftOut: "program" }],
  ["a document with macros", "x", "bill.DOCM", { leftOut: "program" }],
  ["nothing", "", "a.txt", { leftOut: "empty" }],
  ["what nobody knows", Buffer.from([0, 1, 2, 250]), "a.bin", { media: plain }],
])("%s is known by its bytes", async (_what, bytes, name, kind) => {
  expect(await kindOfFile(Buffer.from(bytes as string), name)).toEqual(kind)
})

test("a file that is too large is not kept", async () => {
  expect(await kindOfFile(Buffer.alloc(largestFile + 1, 65), "a.txt")).toEqual({ leftOut: "too-large" })
})

test("no bytes, whatever they are, are handed out as something that a browser runs", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.string({ maxLength: 20 }),
      async (bytes, name) => {
        const kind = await kindOfFile(Buffer.from(bytes), name)
        if ("media" in kind) expect(kind.media).not.toMatch(/html|svg|xml|javascript/)
      },
    ),
  )
})
