import { isAscii } from "node:buffer"
import type { Encoding } from "#contracts/feedback-map.ts"
import { type DetectedEncoding, utf8Or1252 } from "./detect-encoding.ts"

/** Bytes that are decoded at a time, so that one huge chunk does not become one huge string. */
const atATime = 1 << 16

export type TextDecoding = {
  /** Decodes the next bytes; what they break off in mid-character waits for the next call. */
  decode(bytes: Uint8Array): Generator<string>
  /** What is left of a cut character at the end of the file. */
  finish(): string
  /** The encoding as known by now: an all-ASCII start may turn out to be UTF-8 or Windows-1252 later. */
  encoding(): Encoding
}

/** Turns a file's bytes, from its first one, into text. What cannot be decoded becomes U+FFFD; nothing is thrown. */
export function textDecoding(detected: DetectedEncoding): TextDecoding {
  let { encoding, ascii } = detected
  let mark = detected.mark
  let decoder = new TextDecoder(encoding, { ignoreBOM: true })

  function* decode(bytes: Uint8Array): Generator<string> {
    if (mark > 0) {
      const left = Math.min(mark, bytes.length)
      mark -= left
      bytes = bytes.subarray(left)
    }
    for (let at = 0; at < bytes.length; at += atATime) {
      const part = bytes.subarray(at, at + atATime)
      if (ascii && !isAscii(part)) {
        ascii = false
        encoding = utf8Or1252(part)
        decoder = new TextDecoder(encoding, { ignoreBOM: true })
      }
      const text = decoder.decode(part, { stream: true })
      if (text !== "") yield text
    }
  }

  return { decode, finish: () => decoder.decode(), encoding: () => encoding }
}

/** The beginning of a file as text, to look at. A character that the sample cuts is left out. */
export function decodeSample(sample: Uint8Array, detected: DetectedEncoding, encoding = detected.encoding): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return decoder.decode(sample.subarray(detected.mark, detected.mark + atATime), { stream: true })
}
