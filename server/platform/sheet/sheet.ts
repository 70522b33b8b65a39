import type { Face } from "./face.ts"

/** A page as what stands on it, in points from its upper left corner: drawn once, written as PDF and as SVG alike. */
export type Sheet = {
  title: string
  author: string
  /** In points. */
  width: number
  height: number
  /** How large it is shown where nobody prints it: "210mm", "1920". */
  shown: { width: string; height: string }
  /** How many times as large it is printed as it was drawn. */
  enlarged: number
  language: string
  marks: readonly Mark[]
}

export type Mark =
  | Area
  | { kind: "line"; from: Point; to: Point; colour: string; dashed: boolean }
  | Picture
  | LineOfText
  /** The same by half a turn about a point: what stands upside down until the sheet is folded. */
  | { kind: "turned"; about: Point; marks: readonly Mark[] }

export type Point = readonly [x: number, y: number]
/** Where a text begins, which is left or right by its own writing; or the middle of it. */
export type Side = "left" | "right" | "middle"

/** A data: URL within a box. */
export type Picture = {
  kind: "picture"
  x: number
  y: number
  width: number
  height: number
  href: string
  /** Stands there where the picture cannot be drawn. */
  instead: readonly Mark[]
}

export type Area = {
  kind: "area"
  x: number
  y: number
  width: number
  height: number
  colour: string
  /** Of its corners; square where there is none. */
  radius?: number
}

/** One line; `x` is its edge on that side, or its middle, and `y` its foot. */
export type LineOfText = {
  kind: "text"
  text: string
  x: number
  y: number
  side: Side
  /** Where its paragraph begins; within it each word goes in its own direction. */
  rightToLeft: boolean
  face: Face
  size: number
  colour: string
}

export const mm = 72 / 25.4
