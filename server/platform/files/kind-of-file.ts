import { fileTypeFromBuffer } from "file-type"

export const largestFile = 10_000_000

/** Why a file is not kept. */
export type LeftOut = "program" | "too-large" | "empty"

/** What a browser may be told that a file is: it opens none of these by itself when it is saved, and runs nothing in them. */
const known =
  /^(?:image\/(?:png|jpeg|gif|webp|avif|heic|heif|tiff|bmp)|application\/pdf|audio\/[\w.+-]+|video\/[\w.+-]+|application\/vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.[\w.-]+|application\/(?:zip|x-cfb|rtf))$/
const programs =
  /^application\/(?:x-msdownload|x-elf|x-mach-binary|java-vm|java-archive|vnd\.android\.package-archive|x-apple-diskimage|x-ms-shortcut|x-msi|vnd\.microsoft\.portable-executable|wasm)$/
const programNames =
  /\.(?:exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|msi|msp|cpl|dll|jar|lnk|reg|sh|app|apk|dmg|iso|img|docm|xlsm|pptm|chm|url|gadget)$/i

/** What a file is by its bytes, never by its name or by what the sender called it. Pages, pictures that can run script, and what nobody knows are plain bytes. */
export async function kindOfFile(bytes: Buffer, name: string): Promise<{ media: string } | { leftOut: LeftOut }> {
  if (bytes.length === 0) return { leftOut: "empty" }
  if (bytes.length > largestFile) return { leftOut: "too-large" }
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (programs.test(found ?? "") || programNames.test(name.trim())) return { leftOut: "program" }
  if (found) return { media: known.test(found) ? found : "application/octet-stream" }
  return { media: isPlainText(bytes) ? "text/plain; charset=utf-8" : "application/octet-stream" }
}

function isPlainText(bytes: Buffer): boolean {
  const text = bytes.toString("utf8")
  return !text.includes("\u0000") && !text.includes("\ufffd") && !/^\ufeff?\s*<(?:[a-z!?])/i.test(text)
}
