import { accentOf, contrast } from "#pages/accent.ts"
import { type Block, fittingBlock, inEvenColumns, stack, textBlock } from "#platform/sheet/block.ts"
import { sans, serif, strong } from "#platform/sheet/face.ts"
import { ratioOfPicture } from "#platform/sheet/ratio-of-picture.ts"
import { isRightToLeft } from "#platform/sheet/runs.ts"
import type { Mark } from "#platform/sheet/sheet.ts"
import type { KitWords } from "./kit-words.ts"

/** What stands on the symbols, in one language. */
export type Kit = {
  organisation: string
  /** "#rrggbb" */
  colour: string
  /** A data: URL, or none: then the name stands instead. */
  logo: string | null
  language: string
  purpose: string | null
  /** In their order of priority. */
  standards: readonly { title: string; behaviour: string }[]
  words: KitWords
}

export const ink = "#2a221f"
export const soft = "#63574d"
export const hairline = "#b9aea3"

/** The organisation's colour as a ground, and as letters on paper. */
export function coloursOf({ colour }: Kit): { ground: string; on: string; letters: string } {
  return {
    ground: colour,
    on: contrast(colour, "#ffffff") >= contrast(colour, ink) ? "#ffffff" : ink,
    letters: accentOf(colour).light,
  }
}

/** The side on which this language begins to read. */
export function sideOf({ standards, purpose, words }: Kit): "left" | "right" {
  return isRightToLeft(standards[0]?.title ?? purpose ?? words.name) ? "right" : "left"
}

/**
 * The organisation's name, never higher than 2.7 times `size`; or its logo, on a white band from edge to edge (`bleed` is how far these are), because
 * nobody knows on which ground a logo can be seen. A logo that is no wider than a sign has the name beside it.
 */
export function nameBlock(
  kit: Kit,
  { width, size, colour, bleed }: { width: number; size: number; colour: string; bleed: number },
): Block {
  const { logo, organisation } = kit
  const named = (width: number, colour: string) =>
    fittingBlock(organisation, {
      width,
      height: size * 2.7,
      sizes: [size, size * 0.8, size * 0.64],
      face: serif,
      colour,
      side: sideOf(kit),
    })
  if (!logo) return named(width, colour)
  const ratio = ratioOfPicture(logo)
  const height = Math.min(size * 1.9, width / ratio)
  const band = height + 1.7 * bleed
  const sign = ratio < 1.6
  const beside = height * ratio + size * 0.6
  const name = sign ? named(width - beside, coloursOf(kit).letters) : named(width, coloursOf(kit).letters)
  const right = sideOf(kit) === "right"
  return {
    height: band - bleed,
    at: (x, y) => {
      const top = y - bleed * 0.15
      const nameAt = (x: number) => name.at(x, top + (height - name.height) / 2)
      return [
        { kind: "area", x: x - bleed, y: y - bleed, width: width + 2 * bleed, height: band, colour: "#ffffff" },
        {
          kind: "picture",
          x: right ? x + width - height * ratio : x,
          y: top,
          width: height * ratio,
          height,
          href: logo,
          instead: sign ? [] : nameAt(x),
        },
        ...(sign ? nameAt(right ? x : x + beside) : []),
      ]
    },
  }
}

export function purposeBlock(
  purpose: string,
  room: { width: number; height: number; colour: string; sizes: readonly number[] },
): Block {
  return fittingBlock(purpose, { ...room, face: serif })
}

/** One way to set the standards: letters of a size, in so many columns, with what each asks or by its name alone. */
export type Manner = { size: number; columns: number; behaviours: boolean }

export type Columns = { columns: Block[]; columnWidth: number; gutter: number }

/** How wide each column is where they share a width. */
export const sharing = (width: number) => (manner: Manner) =>
  (width - gutterOf(manner) * (manner.columns - 1)) / manner.columns

/**
 * The standards in the first of these manners in which all of them fit, as columns; in the last one as many as fit, and how many more there are.
 */
export function standardColumns(
  kit: Kit,
  room: { height: number; columnWidth: (manner: Manner) => number; manners: readonly Manner[] },
): Columns {
  const all = kit.standards.length
  for (const manner of room.manners) {
    const found = setIn(kit, room, manner, all)
    if (found) return found
  }
  const last = room.manners.at(-1)
  let [found, most, over]: [Columns | undefined, number, number] = [undefined, 0, all]
  while (last && over - most > 1) {
    const count = (most + over) >> 1
    const tried = setIn(kit, room, last, count)
    if (tried) [found, most] = [tried, count]
    else over = count
  }
  if (found) return found
  return { columns: [], columnWidth: 0, gutter: 0 }
}

function setIn(
  kit: Kit,
  { height, columnWidth }: Pick<Parameters<typeof standardColumns>[1], "height" | "columnWidth">,
  manner: Manner,
  count: number,
): Columns | undefined {
  const width = columnWidth(manner)
  const blocks = kit.standards.slice(0, count).map((_, at) => standardBlock(kit, at, width, manner))
  const left = kit.standards.length - count
  if (left > 0) {
    const more = kit.words.more.replace("{count}", String(left))
    blocks.push(textBlock(more, width, { face: sans, size: manner.size, colour: soft }))
  }
  const gap = manner.size * (manner.behaviours ? 0.9 : 0.5)
  const columns = inEvenColumns(blocks, { columns: manner.columns, height, gap })
  return columns && { columns, columnWidth: width, gutter: gutterOf(manner) }
}

const gutterOf = ({ columns, size }: Manner) => (columns === 1 ? 0 : size * 2)

/** Columns beside each other, in the direction of reading. */
export function columnsAt(
  kit: Kit,
  { columns, columnWidth, gutter }: Columns,
  box: { x: number; y: number; width: number },
): Mark[] {
  return columns.flatMap((column, at) => {
    const along = at * (columnWidth + gutter)
    const x = sideOf(kit) === "right" ? box.x + box.width - along - columnWidth : box.x + along
    return column.at(x, box.y)
  })
}

/** A number in the organisation's colour, the name, and below it what is asked. */
function standardBlock(kit: Kit, at: number, width: number, { size, behaviours }: Manner): Block {
  const { title, behaviour } = kit.standards[at] ?? { title: "", behaviour: "" }
  const { letters } = coloursOf(kit)
  const indent = size * (kit.standards.length > 9 ? 2.3 : 1.9)
  const told = stack(
    [
      textBlock(title, width - indent, { face: strong, size: size * 1.12, colour: ink }),
      ...(behaviours ? [textBlock(behaviour, width - indent, { face: sans, size, colour: ink })] : []),
    ],
    size * 0.1,
  )
  const right = sideOf(kit) === "right"
  return {
    height: told.height,
    at: (x, y) => [
      {
        kind: "text",
        text: String(at + 1),
        x: right ? x + width : x,
        y: y + size * 1.22,
        side: right ? "right" : "left",
        rightToLeft: right,
        face: serif,
        size: size * 1.45,
        colour: letters,
      },
      ...told.at(right ? x : x + indent, y),
    ],
  }
}
