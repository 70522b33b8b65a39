import type { Wall, WallPart } from "#contracts/wall.ts"

/** One thing the wall shows at a time. */
export type Slide =
  | { part: "figures"; items: Wall["figures"]["items"] }
  | { part: "thanks"; thanks: Wall["thanks"][number] }
  | { part: "standard"; standard: NonNullable<Wall["standard"]> }
  | { part: "promises"; due: readonly string[] }

/** From five metres no more than two figures can be taken in at once. */
const figuresAtOnce = 2

/** What the wall turns through, in the order it was hung for. A part with nothing to say is passed over; but that no promise is due is worth a word. */
export function slidesOf(wall: Wall): Slide[] {
  return wall.parts.flatMap((part) => slidesFor(part, wall))
}

function slidesFor(part: WallPart, { figures, thanks, standard, promises }: Wall): Slide[] {
  switch (part) {
    case "figures":
      return pairs(figures.items).map((items) => ({ part, items }))
    case "thanks":
      return thanks.map((one) => ({ part, thanks: one }))
    case "standard":
      return standard ? [{ part, standard }] : []
    case "promises":
      return [{ part, due: promises.due }]
  }
}

function pairs<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / figuresAtOnce) }, (_, at) =>
    items.slice(at * figuresAtOnce, (at + 1) * figuresAtOnce),
  )
}
