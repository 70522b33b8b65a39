import { expect, test } from "vitest"
import { formatterFor } from "#web/words/formats.ts"
import { pictureOf } from "./picture-of.ts"
import { traceWords } from "./words.ts"

const t = ((key: keyof typeof traceWords.english) => traceWords.english[key]) as never
const node = (kind: string, id: string) => ({ kind, id, title: id, at: null, href: `/there/${id}` })
const link = (from: [string, string], verb: string, to: [string, string]) => ({
  from: { kind: from[0], id: from[1] },
  verb,
  to: { kind: to[0], id: to[1] },
})

const drawn = (nodes: ReturnType<typeof node>[], links: ReturnType<typeof link>[], start = nodes[0]) =>
  pictureOf({ nodes, links, more: false }, start ?? node("case", "none"), t, formatterFor("en-GB"))

const stagesOf = (picture: ReturnType<typeof drawn>) =>
  Object.fromEntries(picture.nodes.map(({ key, stage }) => [key, stage ?? Number.NaN]))

test("who gave thanks stands above them, who was thanked below", () => {
  const stages = stagesOf(
    drawn(
      [node("person", "dana"), node("kudos", "k"), node("person", "amara")],
      [link(["person", "dana"], "gave", ["kudos", "k"]), link(["kudos", "k"], "thanked", ["person", "amara"])],
    ),
  )
  expect(stages["person:dana"]).toBeLessThan(stages["kudos:k"] as number)
  expect(stages["person:amara"]).toBeGreaterThan(stages["kudos:k"] as number)
})

test("a customer who spoke stands at the beginning; one who was only told, at the end", () => {
  const stages = stagesOf(
    drawn(
      [node("customer", "rosa"), node("customer", "tomas"), node("response", "r"), node("answer", "a")],
      [
        link(["customer", "rosa"], "said", ["response", "r"]),
        link(["answer", "a"], "told", ["customer", "rosa"]),
        link(["answer", "a"], "told", ["customer", "tomas"]),
      ],
    ),
  )
  expect(stages["customer:rosa"]).toBeLessThan(stages["response:r"] as number)
  expect(stages["customer:tomas"]).toBeGreaterThan(stages["answer:a"] as number)
})

test("a standard that cites a fix is told the other way round: the fix serves it", () => {
  const { links } = drawn([node("standard", "s"), node("fix", "f")], [link(["standard", "s"], "cites", ["fix", "f"])])
  expect(links).toEqual([{ from: "fix:f", verb: "serves", to: "standard:s" }])
})

test("every box leads to its own Trace, and the one we are at to its screen; what has no words yet still has some", () => {
  const { nodes, links } = drawn(
    [node("case", "c"), node("comet", "x")],
    [link(["case", "c"], "outshone", ["comet", "x"])],
  )
  expect(nodes.map(({ href, here }) => [href, here])).toEqual([
    ["/there/c", true],
    ["/trace/comet/x", false],
  ])
  expect(nodes[1]?.kind).toBe("Record")
  expect(links[0]?.verb).toBe("led to")
})
