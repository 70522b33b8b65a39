import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseSync } from "@swc/core"
import { expect, test } from "vitest"

const web = path.resolve(import.meta.dirname, "..")
/** The living page of parts is for developers; its samples stand for customers' own words. */
const notTranslated = path.join("ui", "gallery")

/** Attributes that are read or heard by people. */
const spoken = new Set(
  "label title placeholder description alt aria-label aria-description aria-roledescription error lead told caption legend deed word".split(
    " ",
  ),
)
const aWord = /\p{L}{2,}/u

type Node = { type?: string; [key: string]: unknown }

/** Every text in the JSX of a source that people would read and that is not from a catalogue. */
function forgottenWords(source: string): string[] {
  const found: string[] = []
  const say = (text: unknown) => {
    if (typeof text === "string" && aWord.test(text)) found.push(text.trim())
  }
  /** Texts that an expression may come to: "a" in {some ? "a" : t("b")}. */
  const literals = (node: Node | null | undefined): void => {
    if (node?.type === "StringLiteral") say(node.value)
    if (node?.type === "TemplateLiteral") for (const part of node.quasis as Node[]) say(part.raw)
    if (node?.type === "ConditionalExpression") {
      literals(node.consequent as Node)
      literals(node.alternate as Node)
    }
    if (node?.type === "BinaryExpression" && ["&&", "||", "??"].includes(String(node.operator)))
      literals(node.right as Node)
    if (node?.type === "JSXExpressionContainer") literals(node.expression as Node)
  }
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return
    const { type } = node as Node
    if (type === "JSXText") say((node as Node).value)
    if (type === "JSXElement" || type === "JSXFragment") {
      for (const child of (node as unknown as { children: Node[] }).children) {
        if (child.type === "JSXExpressionContainer") literals(child)
      }
    }
    if (type === "JSXAttribute") {
      const { name, value } = node as unknown as { name: { value: string }; value: Node | null }
      if (spoken.has(name.value)) literals(value)
    }
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseSync(source, { syntax: "typescript", tsx: true }))
  return found
}

test("every word on the staff screens comes from a catalogue", () => {
  const files = globSync("**/*.tsx", { cwd: web }).filter((file) => !file.startsWith(notTranslated))
  expect(files.length).toBeGreaterThan(40)
  const forgotten = files.flatMap((file) =>
    forgottenWords(readFileSync(path.join(web, file), "utf8")).map((text) => `${file}: ${text}`),
  )
  expect(forgotten).toEqual([])
})

test("a forgotten word is found, wherever it hides", () => {
  expect(forgottenWords("<p>Good morning</p>")).toEqual(["Good morning"])
  expect(forgottenWords('<input placeholder="Your name" />')).toEqual(["Your name"])
  expect(forgottenWords('<b>{late ? "late" : t("open")}</b>')).toEqual(["late"])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code as a text
  expect(forgottenWords("<b>{count > 0 && `${count} cases`}</b>")).toEqual(["cases"])
})

test("what is not read by people is left alone", () => {
  expect(forgottenWords('<a className="late" href="/cases">{t("cases")} · 3</a>')).toEqual([])
})
