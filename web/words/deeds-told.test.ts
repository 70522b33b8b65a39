import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { auditWords } from "#web/domains/administration/audit-words.ts"

const server = path.resolve(import.meta.dirname, "../../server")
const told = Object.keys(auditWords.english)
/** `record(ctx, "deed", "kind", ...)` in its forms, and entries of `recordAll`. */
const recorded = [/record\(\s*ctx,\s*([^,]+?),\s*"([a-z-]+)"/g, /deed: ("[^"]+"|`[^`]+`),\s*subjectKind: "([a-z-]+)"/g]

/** What a source records: patterns of deeds (`promise-${outcome}` is any beginning with "promise-"), and kinds of records. */
function recordedIn(source: string): string[] {
  return recorded
    .flatMap((form) => [...source.matchAll(form)])
    .flatMap(([, deeds = "", kind]) => {
      const keys = [...deeds.matchAll(/"([a-z-]+)"|`([^`]+)`/g)].map(([, plain, made]) => plain ?? made ?? "")
      return [...keys.filter((key) => key.includes("-")).map((key) => `deed.${key}`), `record.${kind}`]
    })
}

const isTold = (key: string) => {
  const parts = key.split(/\$\{[^}]+\}/)
  if (parts.length === 1) return told.includes(key)
  return told.some((one) => one.startsWith(parts[0] ?? "") && one.endsWith(parts.at(-1) ?? ""))
}

test("everything that deeds record in the audit is said there in words", () => {
  const files = globSync("**/*.ts", { cwd: server }).filter((file) => !file.endsWith(".test.ts"))
  const all = new Set(files.flatMap((file) => recordedIn(readFileSync(path.join(server, file), "utf8"))))
  expect(all.size).toBeGreaterThan(90)
  expect([...all].filter((key) => !isTold(key))).toEqual([])
})

test("a deed without words would be noticed", () => {
  expect(recordedIn('await record(ctx, "cake-baked", "cake", id)').filter((key) => !isTold(key))).toEqual([
    "deed.cake-baked",
    "record.cake",
  ])
})
