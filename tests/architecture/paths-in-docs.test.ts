import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"

const root = path.resolve(import.meta.dirname, "../..")
const sources = "{bench,bin,bootstrap,cli,contracts,docs,language,pages,sample,server,stats,tests,web,workbook}"
const rooms = /^(?:bench|bin|bootstrap|cli|contracts|docs|language|pages|sample|server|stats|tests|web|workbook)\//
const files = globSync(`${sources}/**/*.*`, { cwd: root })
const names = new Set(files.map((file) => path.basename(file)))
const pages = ["README.md", ...globSync("{docs,web}/**/*.md", { cwd: root })].toSorted()

/** What a page names between backticks that looks like a file or a folder of ours. */
const namedIn = (page: string) =>
  [...page.matchAll(/`([\w.<>*/-]+)`/g)]
    .map(([, named = ""]) => named)
    .filter((named) => isFile(named) || rooms.test(named))
const isFile = (named: string) => /^[\w./*<>-]+\.(?:ts|tsx|mjs|md|sql|css|liquid)$/.test(named)

/** `<domain>` and `NNNN` stand for any; a name without a folder is that of some file, one with a folder begins at the root or beside the page. */
function isThere(named: string, page: string): boolean {
  const pattern = named.replace(/<[\w-]+>/g, "*").replace("NNNN-what-it-is-for", "*")
  if (!pattern.includes("/"))
    return names.has(pattern) || globSync(`${sources}/**/${pattern}`, { cwd: root }).length > 0
  return [root, path.join(root, path.dirname(page))].some((from) => globSync(pattern, { cwd: from }).length > 0)
}

test.each(pages)("what %s names is there", (page) => {
  const text = readFileSync(path.join(root, page), "utf8")
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to)
  const astray = links.filter((to) => globSync(to, { cwd: path.join(root, path.dirname(page)) }).length === 0)
  expect([...namedIn(text).filter((named) => !isThere(named, page)), ...astray]).toEqual([])
})

test("files are named on the pages, and one that is not there is found", () => {
  expect(pages.flatMap((page) => namedIn(readFileSync(path.join(root, page), "utf8"))).length).toBeGreaterThan(60)
  expect(isThere("server/domains/measures/registry.ts", "README.md")).toBe(true)
  expect(isThere("server/domains/measures/registrar.ts", "README.md")).toBe(false)
  expect(isThere("registrar.ts", "README.md")).toBe(false)
})
