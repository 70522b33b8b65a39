import { facesFor } from "./picture-faces.ts"
import { headedBy, type PictureHead } from "./picture-head.ts"
import { liftLetters, writeLetters } from "./picture-letters.ts"

const drawn = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "opacity",
  "paint-order",
]
const ns = "http://www.w3.org/2000/svg"
const sharpness = 2

/** Saves a drawing as it looks now, with its title and sentence, ground, colours and type, so that it can stand in a document by itself. */
export async function savePicture(drawing: SVGSVGElement | null, head: PictureHead, as: "png" | "svg"): Promise<void> {
  if (drawing === null) return
  const picture = selfContained(drawing, head)
  if (as === "png") {
    const painted = await paintedFrom(picture)
    if (painted !== null) save(painted, `${head.title}.png`)
    return
  }
  const faces = document.createElementNS(ns, "style")
  faces.textContent = await facesFor(picture)
  picture.prepend(faces)
  saveText(new XMLSerializer().serializeToString(picture), `${head.title}.svg`, "image/svg+xml")
}

export function saveText(text: string, name: string, type: string): void {
  save(new Blob([text], { type: `${type};charset=utf-8` }), name)
}

/** A copy whose looks are written into it, below its title, on the page's ground: outside the page there is no style sheet. */
function selfContained(drawing: SVGSVGElement, head: PictureHead): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll("*")]
  const copies = [copy, ...copy.querySelectorAll("*")]
  originals.forEach((original, index) => {
    const looks = getComputedStyle(original)
    copies[index]?.setAttribute("style", drawn.map((name) => `${name}:${looks.getPropertyValue(name)}`).join(";"))
    copies[index]?.removeAttribute("class")
  })
  const picture = headedBy(copy, head)
  const ground = document.createElementNS(ns, "rect")
  ground.setAttribute("width", "100%")
  ground.setAttribute("height", "100%")
  ground.setAttribute("fill", getComputedStyle(document.documentElement).getPropertyValue("--ws-sheet"))
  picture.prepend(ground)
  return picture
}

async function paintedFrom(picture: SVGSVGElement): Promise<Blob | null> {
  const letters = liftLetters(picture)
  const canvas = document.createElement("canvas")
  const paint = canvas.getContext("2d")
  if (paint === null) return null
  canvas.width = Number(picture.getAttribute("width")) * sharpness
  canvas.height = Number(picture.getAttribute("height")) * sharpness
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`
  await image.decode()
  paint.drawImage(image, 0, 0, canvas.width, canvas.height)
  paint.scale(sharpness, sharpness)
  writeLetters(paint, letters)
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"))
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name.replaceAll(/[\\/:*?"<>|]\s*/g, " ")
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
