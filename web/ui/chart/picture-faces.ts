/**
 * The font faces that a picture uses, as rules with the fonts inside: a picture by itself reaches no style sheet. Only those of our own pages, only the
 * weights and letters that occur; a font that cannot be fetched is left to the reader's system.
 */
export async function facesFor(picture: SVGSVGElement): Promise<string> {
  const wanted = [...picture.querySelectorAll("text")].map((text) => ({
    family: text.style.fontFamily,
    weight: text.style.fontWeight,
    letters: text.textContent ?? "",
  }))
  const used = facesOfPage().filter((face) =>
    wanted.some(
      ({ family, weight, letters }) =>
        family.includes(familyOf(face)) &&
        weightOf(weight) === weightOf(face.style.getPropertyValue("font-weight")) &&
        face.style.getPropertyValue("font-style") !== "italic" &&
        covers(face.style.getPropertyValue("unicode-range"), letters),
    ),
  )
  return (await Promise.all(used.map(withFontInside))).join("\n")
}

function facesOfPage(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
    } catch {
      // A style sheet of another origin, such as a browser extension's.
      return []
    }
  })
}

const familyOf = (face: CSSFontFaceRule) => face.style.getPropertyValue("font-family").replaceAll(/["']/g, "")
const weightOf = (weight: string) => (weight === "normal" || weight === "" ? "400" : weight === "bold" ? "700" : weight)

/** Whether a letter lies in a unicode-range such as "U+0000-00FF, U+0131"; without one every letter does. */
function covers(range: string, letters: string): boolean {
  if (range === "") return true
  const spans = range.split(",").map((span) => {
    const [from = "", to = from] = span.trim().replace(/^U\+/i, "").split("-")
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)] as const
  })
  return [...letters].some((letter) => {
    const point = letter.codePointAt(0) ?? 0
    return spans.some(([from, to]) => point >= from && point <= to)
  })
}

async function withFontInside(face: CSSFontFaceRule): Promise<string> {
  const sheet = face.parentStyleSheet?.href ?? location.href
  const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face.style.getPropertyValue("src"))?.[1]
  if (url === undefined) return ""
  const font = await fetch(new URL(url, sheet)).then(
    (reply) => (reply.ok ? reply.blob() : null),
    () => null,
  )
  if (font === null) return ""
  const { style } = face
  const looks = ["font-family", "font-weight", "unicode-range"]
    .map((name) => `${name}:${style.getPropertyValue(name)}`)
    .join(";")
  return `@font-face{${looks};src:url(${await dataUrlOf(font)}) format("woff2")}`
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
