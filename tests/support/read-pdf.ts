import { inflateSync } from "node:zlib"

/** A glyph of a file of a face, and the letters that the PDF says it stands for. */
export type Glyph = { id: string; letters: string }
/** Glyphs that were set together, from left to right; `x` is where they begin. */
export type RunInPdf = { font: string; x: number; glyphs: Glyph[] }

/** What is written on the one page of a PDF, run by run in the order in which it was drawn. */
export function runsInPdf(pdf: Buffer): RunInPdf[] {
  const objects = objectsOf(pdf)
  const fonts = new Map(
    [...objects.values()].flatMap(({ head }) =>
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, id] as const),
    ),
  )
  const letters = new Map([...fonts].map(([name, id]) => [name, lettersOf(objects, id)]))
  const page = [...objects.values()].map(({ body }) => body).find((body) => body.includes("BT\n")) ?? ""
  return [...page.matchAll(/BT\n([\s\S]*?)ET\n/g)].map(([, run = ""]) => {
    const font = /\/(F\d+) /.exec(run)?.[1] ?? ""
    const ids = [...run.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
    return {
      font,
      x: Number(/1 0 0 1 ([-\d.]+)/.exec(run)?.[1]),
      glyphs: ids.map((id) => ({ id, letters: letters.get(font)?.[Number.parseInt(id, 16)] ?? "" })),
    }
  })
}

type Objects = Map<string, { head: string; body: string }>

function objectsOf(pdf: Buffer): Objects {
  const objects: Objects = new Map()
  const text = pdf.toString("latin1")
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = "", whole = ""] = found
    const [head = "", stream] = whole.split("\nstream\n", 2)
    const coded = stream?.slice(0, stream.lastIndexOf("\nendstream"))
    const body = coded && head.includes("/FlateDecode") ? inflateSync(Buffer.from(coded, "latin1")) : coded
    objects.set(id, { head, body: body?.toString("latin1") ?? "" })
  }
  return objects
}

function lettersOf(objects: Objects, font: string): string[] {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? "")?.[1] ?? ""
  const lists = [...(objects.get(map)?.body ?? "").matchAll(/\[((?:<[0-9a-f ]*>\s*)+)\]/g)]
  return lists.flatMap(([, list = ""]) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, units = ""]) =>
      units === "" ? "" : String.fromCharCode(...units.split(" ").map((unit) => Number.parseInt(unit, 16))),
    ),
  )
}
