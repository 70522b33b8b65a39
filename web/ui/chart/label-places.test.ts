import { expect, test } from "vitest"
import { endPlaces, labelPlaces } from "./label-places.ts"

const field = { left: 0, right: 600, top: 0, bottom: 300 }

test("a name stands at the right of its point, and at the left where the field ends", () => {
  const [inner, edge] = labelPlaces(
    [
      { x: 100, y: 50, name: "Porto" },
      { x: 590, y: 200, name: "Faro" },
    ],
    field,
  )
  expect(inner).toMatchObject({ x: 111, anchor: "start" })
  expect(edge).toMatchObject({ x: 579, anchor: "end" })
})

test("names of points that lie close do not cover each other", () => {
  const near = ["Barcelona station", "Dublin station", "Lounge Lisbon"].map((name, at) => ({
    x: 300 + at,
    y: 100 + at * 4,
    name,
  }))
  const places = labelPlaces(near, field).map(
    ({ x, y, anchor }) => `${Math.round(x / 20)} ${Math.round(y / 14)} ${anchor}`,
  )
  expect(new Set(places).size).toBe(3)
})

test("names at the ends of curves keep their height until they would cover each other", () => {
  expect(endPlaces([100, 200, 40], field)).toEqual([100, 200, 40])
  const [first = 0, second = 0] = endPlaces([120, 118], field)
  expect(second).toBe(118)
  expect(first - second).toBeGreaterThanOrEqual(15)
})

test("names at the ends of curves stay within the field", () => {
  const places = endPlaces([299, 300, 298, 2], field)
  expect(Math.max(...places)).toBeLessThanOrEqual(300)
  const sorted = places.toSorted((a, b) => a - b)
  for (const [at, place] of sorted.entries()) expect(place - (sorted[at - 1] ?? -15)).toBeGreaterThanOrEqual(15)
})
