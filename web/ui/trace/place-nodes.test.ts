import fc from "fast-check"
import { expect, test } from "vitest"
import { card, placeNodes } from "./place-nodes.ts"

const node = (key: string) => ({ key, kind: "Case", title: key })
const someLayers = fc
  .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 7 })
  .map((sizes) => sizes.map((size, layer) => Array.from({ length: size }, (_, at) => node(`${layer}.${at}`))))

test("no two nodes lie on each other, and none lies outside the room", () => {
  fc.assert(
    fc.property(someLayers, fc.integer({ min: 200, max: 2000 }), (layers, room) => {
      const { spots, height } = placeNodes(layers, [], room)
      const all = [...spots.values()]
      for (const [n, one] of all.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x + card.width).toBeLessThanOrEqual(Math.max(room, card.width))
        expect(one.y + card.height).toBeLessThanOrEqual(height)
        for (const other of all.slice(n + 1))
          expect(Math.abs(one.x - other.x) >= card.width || Math.abs(one.y - other.y) >= card.height).toBe(true)
      }
    }),
  )
})

test("a later layer stands lower", () => {
  const { spots } = placeNodes([[node("word")], [node("case")]], [], 900)
  expect(spots.get("case")?.y).toBeGreaterThan((spots.get("word")?.y ?? 0) + card.height)
})

test("a node stands near what it came from", () => {
  const layers = [
    [node("a"), node("b")],
    [node("of b"), node("of a")],
  ]
  const links = [
    { from: "a", verb: "led to", to: "of a" },
    { from: "b", verb: "led to", to: "of b" },
  ]
  const { spots } = placeNodes(layers, links, 900)
  expect(spots.get("of a")?.x).toBeLessThan(spots.get("of b")?.x ?? 0)
})

test("a link that leads back has a lane of its own beside the cards", () => {
  const layers = [[node("customer")], [node("answer")]]
  const links = [{ from: "answer", verb: "told", to: "customer" }]
  const { spots, laneAt } = placeNodes(layers, links, 900)
  expect(laneAt).toBeGreaterThan((spots.get("answer")?.x ?? 0) + card.width)
  expect(placeNodes(layers, [], 900).laneAt).toBeUndefined()
})
