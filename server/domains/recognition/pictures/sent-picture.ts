import { largestPicture } from "#contracts/pictures.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type BarePicture, barePicture } from "#platform/files/bare-picture.ts"
import type { SentForm } from "#platform/http/read-form.ts"

/** The one picture in a form, bare of what a camera wrote. Throws where there is none, several, or one that is too large. */
export function sentPicture({ files }: SentForm): BarePicture {
  const [file] = files
  if (!file || files.length > 1) throw notAPicture()
  if (file.bytes.length > largestPicture)
    throw new Refusal("too-large", "This is larger than this address takes. Send less at once.", { status: 413 })
  const picture = barePicture(file.bytes)
  if (!picture) throw notAPicture()
  return picture
}

const notAPicture = () => new Refusal("not-a-picture", "Send one picture: JPEG, PNG or WebP.")
