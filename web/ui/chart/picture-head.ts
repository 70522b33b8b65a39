/** What stands over a chart that has left its page. */
export type PictureHead = { title: string; told: string }

const ns = "http://www.w3.org/2000/svg"
const edge = 16
const lineHeight = 1.4

/** The drawing below its title and its sentence, in one picture as wide as the drawing with a margin all round. */
export function headedBy(drawing: SVGSVGElement, { title, told }: PictureHead): SVGSVGElement {
  const width = Number(drawing.getAttribute("width"))
  const height = Number(drawing.getAttribute("height"))
  const root = getComputedStyle(document.documentElement)
  const family = root.getPropertyValue("--ws-sans")
  const texts = [
    { text: title, size: 16, weight: 600, fill: root.getPropertyValue("--ws-ink") },
    { text: told, size: 14, weight: 400, fill: root.getPropertyValue("--ws-ink-soft") },
  ]
  const picture = document.createElementNS(ns, "svg")
  let y = edge
  for (const { text, size, weight, fill } of texts) {
    for (const line of linesOf(text, `${weight} ${size}px ${family}`, width)) {
      y += size * lineHeight
      const element = document.createElementNS(ns, "text")
      element.textContent = line
      element.setAttribute("x", String(document.dir === "rtl" ? edge + width : edge))
      element.setAttribute("y", String(y - size * 0.35))
      element.setAttribute("direction", document.dir || "ltr")
      element.setAttribute("style", `font-family:${family};font-size:${size}px;font-weight:${weight};fill:${fill}`)
      picture.append(element)
    }
  }
  drawing.setAttribute("x", String(edge))
  drawing.setAttribute("y", String(y + edge / 2))
  picture.append(drawing)
  picture.setAttribute("xmlns", ns)
  picture.setAttribute("width", String(width + 2 * edge))
  picture.setAttribute("height", String(Math.ceil(y + height + 1.5 * edge)))
  return picture
}

/** The text in lines that fit. */
function linesOf(text: string, font: string, width: number): string[] {
  const ruler = document.createElement("canvas").getContext("2d")
  if (ruler === null) return [text]
  ruler.font = font
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && ruler.measureText(`${line} ${word}`).width <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
