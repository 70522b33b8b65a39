import type { ParsedMail } from "#platform/mail-in/parse-mail.ts"
import type { SentFile } from "../files/case-file.ts"

/** A picture inside a mail that is smaller than this decorates a signature, as far as anyone can tell; bytes. */
const smallestPicture = 5000

/** The files that somebody sent on purpose. */
export function filesOfMail({ files }: ParsedMail): SentFile[] {
  return files
    .filter(({ inline, bytes, media }) => !(inline && media.startsWith("image/") && bytes.length < smallestPicture))
    .map(({ name, bytes }) => ({ name, bytes }))
}
