/** Longer than this no side needs to be on any screen. */
const longestSide = 1600

/** The picture in a file, upright and small enough to send, without what the camera wrote into it. Null: no browser of this kind can show it. */
export async function smallerPicture(file: Blob): Promise<Blob | null> {
  const found = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null)
  if (!found) return null
  const scale = Math.min(1, longestSide / Math.max(found.width, found.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(found.width * scale))
  canvas.height = Math.max(1, Math.round(found.height * scale))
  const pen = canvas.getContext("2d")
  if (!pen) return null
  // What was see-through would turn black.
  pen.fillStyle = "#ffffff"
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(found, 0, 0, canvas.width, canvas.height)
  found.close()
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85))
}
