/** The organisation's colour as the pages use it: readable as text on the page, and as a ground for text of the page's own colour. */
export type Accent = { light: string; dark: string }

/** Of the grounds of style.css, in either scheme, the one on which it is harder to read: the paper by day, a sheet by night. */
const ground = { light: "#f8f3ea", dark: "#231e20" } as const
/** WCAG 2.2, success criterion 1.4.3. */
const readable = 4.5

/** Moves a colour toward black (light scheme) or white (dark scheme) no further than reading needs. */
export function accentOf(colour: string): Accent {
  return { light: moved(colour, ground.light, 0), dark: moved(colour, ground.dark, 255) }
}

/** The contrast ratio of two colours "#rrggbb" by WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(channelsOf(one)), luminance(channelsOf(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function moved(colour: string, ground: string, toward: number): string {
  const from = channelsOf(colour)
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = hexOf(from.map((channel) => channel + (toward - channel) * share))
    if (contrast(mixed, ground) >= readable) return mixed
  }
  return hexOf([toward, toward, toward])
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`
}

function luminance(channels: readonly number[]): number {
  const linear = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
}
