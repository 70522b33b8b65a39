/** Where a name may stand beside its point. */
export type LabelPlace = { x: number; y: number; anchor: "start" | "end" | "middle" }
type Box = { left: number; right: number; top: number; bottom: number }

const letterWidth = 7.4
const height = 15
const away = 11

/**
 * Finds a place for the name of each point, beside, above or below it, where it meets neither the edge of the field nor a name placed before; where no
 * place is free, the one at its side.
 */
export function labelPlaces(
  points: readonly { x: number; y: number; name: string }[],
  field: Box,
): (LabelPlace & { name: string })[] {
  const taken: Box[] = []
  return points.map(({ x, y, name }) => {
    const width = name.length * letterWidth
    const choices: LabelPlace[] = [
      { x: x + away, y, anchor: "start" },
      { x: x - away, y, anchor: "end" },
      { x, y: y - away - 4, anchor: "middle" },
      { x, y: y + away + 4, anchor: "middle" },
      { x: x + away, y: y - height, anchor: "start" },
      { x: x + away, y: y + height, anchor: "start" },
      { x: x - away, y: y - height, anchor: "end" },
      { x: x - away, y: y + height, anchor: "end" },
    ]
    const free = choices.find((choice) => {
      const box = boxOf(choice, width)
      return box.left >= field.left && box.right <= field.right && !taken.some((other) => meet(box, other))
    })
    const place = free ?? (x + away + width <= field.right ? choices[0] : choices[1]) ?? { x, y, anchor: "start" }
    taken.push(boxOf(place, width), { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })
    return { ...place, name }
  })
}

/**
 * How high the names at the ends of curves stand, in the order given: each at its own end, moved only as far as it must be to stand clear of the
 * next, and none beyond the field where there is room.
 */
export function endPlaces(heights: readonly number[], field: { top: number; bottom: number }): number[] {
  const order = heights.map((_, at) => at).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const places = [...heights]
  let free = field.top
  for (const at of order) {
    places[at] = Math.max(places[at] ?? 0, free)
    free = (places[at] ?? 0) + height
  }
  let most = field.bottom
  for (const at of order.toReversed()) {
    places[at] = Math.min(places[at] ?? 0, most)
    most = (places[at] ?? 0) - height
  }
  return places
}

function boxOf({ x, y, anchor }: LabelPlace, width: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 }
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
