const drawn = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "opacity",
]
const ns = "http://www.w3.org/2000/svg"
const sharpness = 2

/** Saves a drawing as it looks now, on the page's ground, so that it can stand in a document by itself. */
export async function savePicture(drawing: SVGSVGElement | null, name: string, as: "png" | "svg"): Promise<void> {
  if (drawing === null) return
  const svg = new XMLSerializer().serializeToString(selfContained(drawing))
  if (as === "svg") return saveText(svg, `${name}.svg`, "image/svg+xml")
  const picture = await rendered(svg, drawing.clientWidth, drawing.clientHeight)
  if (picture !== null) save(picture, `${name}.png`)
}

export function saveText(text: string, name: string, type: string): void {
  save(new Blob([text], { type: `${type};charset=utf-8` }), name)
}

/** A copy whose looks are written into it: outside the page there is no style sheet. */
function selfContained(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll("*")]
  const copies = [copy, ...copy.querySelectorAll("*")]
  originals.forEach((original, index) => {
    const looks = getComputedStyle(original)
    copies[index]?.setAttribute("style", drawn.map((name) => `${name}:${looks.getPropertyValue(name)}`).join(";"))
  })
  const ground = document.createElementNS(ns, "rect")
  ground.setAttribute("width", "100%")
  ground.setAttribute("height", "100%")
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  copy.setAttribute("xmlns", ns)
  return copy
}

async function rendered(svg: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"))
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, " ")
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
