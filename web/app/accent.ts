/**
 * An accent in ten shades, from one colour: the organisation's, or ours. Worked out in OKLCH (Ottosson 2020), where equal steps of
 * lightness look equal. Shade 8 is used on paper and shade 3 on the dark page: both are moved until text in them can be read
 * (WCAG 2.2, 1.4.3, asks for a contrast of 4.5; a little more, because the accent also stands on a wash of itself).
 */
export type Shades = [string, string, string, string, string, string, string, string, string, string]

export const paper = { light: "#f8f3ea", dark: "#1a1618" } as const
export const ourAccent = "#5c2a55"
const readable = 5.4
const ladder = [0.97, 0.93, 0.87, 0.79, 0.69, 0.58, 0.49, 0.41, 0.35, 0.27] as const

export function shadesOf(colour: string): Shades {
  const base = toOklch(colour) ?? toOklch(ourAccent)
  if (base === null) throw new Error("Our own accent is a colour")
  const shade = (lightness: number) =>
    toHex({
      ...base,
      lightness,
      chroma: base.chroma * Math.min(1, 1.6 * (1 - lightness) + 0.25, 0.25 + 1.9 * lightness),
    })
  const shades = ladder.map(shade) as Shades
  shades[8] = readableOn(paper.light, base, -0.01)
  shades[3] = readableOn(paper.dark, { ...base, lightness: Math.max(base.lightness, 0.78) }, 0.01)
  return shades
}

/** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

type Oklch = { lightness: number; chroma: number; hue: number }

function readableOn(ground: string, colour: Oklch, step: number): string {
  let { lightness } = colour
  let found = toHex(colour)
  while (contrast(found, ground) < readable && lightness > 0 && lightness < 1) {
    lightness += step
    found = toHex({ ...colour, lightness })
  }
  return found
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex) ?? [0, 0, 0]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(hex: string): [number, number, number] | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (found === null) return null
  const channel = (index: number) => {
    const value = Number.parseInt(found[index] ?? "0", 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(2), channel(3)]
}

function toOklch(hex: string): Oklch | null {
  const rgb = linear(hex)
  if (rgb === null) return null
  const [r, g, b] = rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) }
}

function toHex({ lightness, chroma, hue }: Oklch): string {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map(hexOf).join("")}`
}

function hexOf(channel: number): string {
  const clipped = Math.min(1, Math.max(0, channel))
  const curved = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
  return Math.round(curved * 255)
    .toString(16)
    .padStart(2, "0")
}
