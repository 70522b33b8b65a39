import { expect, test } from "vitest"
import { chaptersOf } from "./chapters.ts"

const ref = (kind: string) => ({ kind, id: kind })
const node = (kind: string, at: string | null) => ({ ...ref(kind), title: kind, at, href: null })
const link = (from: string, verb: string, to: string) => ({ from: ref(from), verb, to: ref(to) })

const trace = {
  more: false,
  nodes: [
    node("customer", null),
    node("fix", "2026-08-16T00:00:00Z"),
    node("response", "2026-07-27T19:40:00Z"),
    node("case", "2026-07-27T19:40:08Z"),
    node("cause", null),
    node("answer", "2026-08-17T10:30:00Z"),
    node("standard", null),
    { ...node("customer", null), id: "another" },
    { ...node("response", "2026-05-10T00:00:00Z"), id: "of another" },
  ],
  links: [
    link("customer", "said", "response"),
    link("response", "opened", "case"),
    link("case", "because-of", "cause"),
    link("cause", "fixed-by", "fix"),
    link("fix", "told-in", "answer"),
    link("answer", "told", "customer"),
    { from: ref("answer"), verb: "told", to: { kind: "customer", id: "another" } },
    { from: { kind: "customer", id: "another" }, verb: "said", to: { kind: "response", id: "of another" } },
    link("fix", "shows", "standard"),
  ],
}

test("a story is told in time, from what the customer said to what everyone was told", () => {
  const told = chaptersOf(trace, ref("customer")).map(({ kind }) => kind)
  expect(told).toEqual(["response", "case", "cause", "fix", "answer"])
})

test("what other customers said is not part of it, though they are told as well", () => {
  const chapters = chaptersOf(trace, ref("customer"))
  expect(chapters.map(({ node }) => node.id)).not.toContain("of another")
  expect(chapters.at(-1)?.beside.filter(({ kind }) => kind === "customer")).toHaveLength(2)
  expect(chapters.find(({ kind }) => kind === "fix")?.beside.map(({ kind }) => kind)).toEqual(["standard"])
})
