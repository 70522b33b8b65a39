import { isAscii, isUtf8 } from "node:buffer"
import type { Encoding } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** `ascii`: nothing in the sample tells UTF-8 from Windows-1252 yet. `mark`: bytes of byte order mark to leave out. */
export type DetectedEncoding = { encoding: Encoding; mark: number; ascii: boolean }

/**
 * Tells the encoding from the first bytes of a file (64 to 256 KB are enough): a byte order mark, else UTF-16 by where its zero bytes
 * stand, else UTF-8 where the bytes are valid, else Windows-1252. Throws `import-workbook`, `import-compressed` or `import-not-text`.
 */
export function detectEncoding(sample: Uint8Array): DetectedEncoding {
  refuseOtherFiles(sample)
  if (startsWith(sample, [0xef, 0xbb, 0xbf])) return { encoding: "utf-8", mark: 3, ascii: false }
  if (startsWith(sample, [0xff, 0xfe])) return { encoding: "utf-16le", mark: 2, ascii: false }
  if (startsWith(sample, [0xfe, 0xff])) return { encoding: "utf-16be", mark: 2, ascii: false }
  const zeros = zeroBytes(sample)
  if (zeros.odd > 0.3 && zeros.even < 0.05) return { encoding: "utf-16le", mark: 0, ascii: false }
  if (zeros.even > 0.3 && zeros.odd < 0.05) return { encoding: "utf-16be", mark: 0, ascii: false }
  if (zeros.even + zeros.odd > 0.1) throw notText()
  return { encoding: utf8Or1252(sample), mark: 0, ascii: isAscii(sample) }
}

/** Valid UTF-8, apart from a character that the end of the sample may have cut, is taken for UTF-8. */
export function utf8Or1252(sample: Uint8Array): "utf-8" | "windows-1252" {
  return isUtf8(withoutCutCharacter(sample)) ? "utf-8" : "windows-1252"
}

function withoutCutCharacter(sample: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= sample.length; back++) {
    const byte = sample[sample.length - back] ?? 0
    if (byte < 0x80) return sample
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? sample.subarray(0, sample.length - back) : sample
  }
  return sample
}

/** The share of zero bytes at even and at odd places. */
function zeroBytes(sample: Uint8Array): { even: number; odd: number } {
  const pairs = sample.length >> 1
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  return pairs === 0 ? { even: 0, odd: 0 } : { even: even / pairs, odd: odd / pairs }
}

function refuseOtherFiles(sample: Uint8Array): void {
  if (startsWith(sample, [0x50, 0x4b, 0x03, 0x04]) || startsWith(sample, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Refusal(
      "import-workbook",
      "This is a workbook or a zip archive. The screens and the command line take workbooks (.xlsx); here, save its sheet as CSV (UTF-8) and send that.",
      {
        status: 422,
      },
    )
  if (startsWith(sample, [0x1f, 0x8b]) || startsWith(sample, [0x28, 0xb5, 0x2f, 0xfd]))
    throw new Refusal("import-compressed", "This file is compressed. Unpack it and import the file inside.", {
      status: 422,
    })
  if (startsWith(sample, [0x25, 0x50, 0x44, 0x46])) throw notText()
}

function notText(): Refusal {
  return new Refusal("import-not-text", "This is not a text file. Export the feedback as CSV and import that.", {
    status: 422,
  })
}

function startsWith(sample: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => sample[at] === byte)
}
