import { expect, test } from "vitest"
import { textOfFile } from "./text-of-file.ts"

const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)])

test("a file is read as what it was saved as", async () => {
  expect(await textOfFile(file(0x4a, 0xc3, 0xb6))).toBe("Jö")
  expect(await textOfFile(file(0x4a, 0xf6))).toBe("Jö")
  expect(await textOfFile(file(0xff, 0xfe, 0x4a, 0x00, 0xf6, 0x00))).toBe("Jö")
  expect(await textOfFile(file(0xfe, 0xff, 0x00, 0x4a, 0x00, 0xf6))).toBe("Jö")
})
