import { expect, test } from "vitest"
import { layersOf, partLinks } from "./layers.ts"

const node = (key: string) => ({ key, kind: "Case", title: key })
const keys = (nodes: string[], links: [string, string][]) =>
  layersOf(
    nodes.map(node),
    links.map(([from, to]) => ({ from, verb: "led to", to })),
  ).map((layer) => layer.map(({ key }) => key))

test("what came of something stands in a later layer", () => {
  expect(
    keys(
      ["word", "case", "fix"],
      [
        ["word", "case"],
        ["case", "fix"],
      ],
    ),
  ).toEqual([["word"], ["case"], ["fix"]])
})

test("with two causes, a node stands after the later of them", () => {
  const links: [string, string][] = [
    ["word", "case"],
    ["case", "cause"],
    ["word", "kudos"],
    ["cause", "kudos"],
  ]
  expect(keys(["word", "case", "cause", "kudos"], links)).toEqual([["word"], ["case"], ["cause"], ["kudos"]])
})

test("a circle is cut instead of followed for ever", () => {
  const layers = keys(
    ["a", "b"],
    [
      ["a", "b"],
      ["b", "a"],
    ],
  )
  expect(layers.flat().toSorted()).toEqual(["a", "b"])
})

test("a link to something that is not shown is left out", () => {
  expect(keys(["case"], [["gone", "case"]])).toEqual([["case"]])
})

test("where each has its stage, the stages say where it stands, and what leads back is told apart", () => {
  const staged = (key: string, stage: number) => ({ ...node(key), stage })
  const links = [
    { from: "customer", verb: "said", to: "word" },
    { from: "answer", verb: "told", to: "customer" },
  ]
  const layers = layersOf([staged("answer", 5), staged("customer", 0), staged("word", 1)], links)
  expect(layers.map((layer) => layer.map(({ key }) => key))).toEqual([["customer"], ["word"], ["answer"]])
  expect(partLinks(layers, links)).toEqual({ on: [links[0]], back: [links[1]] })
})
