/** One text of a picture, with all that a canvas needs to write it. */
export type Letters = {
  text: string
  x: number
  y: number
  align: CanvasTextAlign
  direction: CanvasDirection
  font: string
  fill: string
  /** A line round the letters, in the colour of the ground. */
  halo: { colour: string; width: number } | null
}

/**
 * Takes the texts out of a picture, to be written by the page, which has the fonts at hand: an image made of a drawing shows its own fonts only some
 * time after it says that it is ready.
 */
export function liftLetters(picture: SVGSVGElement): Letters[] {
  return [...picture.querySelectorAll("text")].map((element) => {
    const letters = lettersOf(element)
    element.remove()
    return letters
  })
}

export function writeLetters(to: CanvasRenderingContext2D, all: readonly Letters[]): void {
  for (const { text, x, y, align, direction, font, fill, halo } of all) {
    Object.assign(to, { font, textAlign: align, direction, fillStyle: fill, lineJoin: "round" })
    if (halo !== null) {
      Object.assign(to, { strokeStyle: halo.colour, lineWidth: halo.width })
      to.strokeText(text, x, y)
    }
    to.fillText(text, x, y)
  }
}

const aligns: Record<string, CanvasTextAlign> = { start: "start", middle: "center", end: "end" }

function lettersOf(element: SVGTextElement): Letters {
  const { fontFamily, fontSize, fontWeight, fill, stroke, strokeWidth, paintOrder } = element.style
  const size = Number.parseFloat(fontSize)
  const drawing = element.closest("svg")
  const number = (of: Element | null, name: string) => Number.parseFloat(of?.getAttribute(name) ?? "0") || 0
  const lowered = element.getAttribute("dy")?.endsWith("em") ? number(element, "dy") * size : 0
  return {
    text: [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : "")).join(""),
    x: number(drawing, "x") + number(element, "x"),
    y: number(drawing, "y") + number(element, "y") + lowered,
    align: aligns[element.getAttribute("text-anchor") ?? "start"] ?? "start",
    direction: element.getAttribute("direction") === "rtl" ? "rtl" : "ltr",
    font: `${fontWeight} ${fontSize} ${fontFamily}`,
    fill,
    halo: paintOrder.startsWith("stroke") ? { colour: stroke, width: Number.parseFloat(strokeWidth) } : null,
  }
}
