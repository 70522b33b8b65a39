import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, expect, test } from "vitest"
import { checkBoundaries } from "./boundaries.ts"

const repository = path.resolve(import.meta.dirname, "../..")
const probes = mkdtempSync(path.join(tmpdir(), "wellserved-probe-"))
afterAll(() => rmSync(probes, { recursive: true, force: true }))

/** A small house of its own with this repository's aliases, in which one import is wrong. */
async function breachesOf(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(path.join(probes, "house-"))
  cpSync(path.join(repository, "package.json"), path.join(root, "package.json"))
  symlinkSync(path.join(repository, "node_modules"), path.join(root, "node_modules"))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const { breaches } = await checkBoundaries(root)
  return breaches.map((breach: string) => breach.split(":")[0] as string)
}

const people = {
  "server/domains/people/index.ts": "export const people = 1\n",
  "server/domains/people/person.ts": "export const person = 1\n",
}
const recovery = { "server/domains/recovery/index.ts": "export const recovery = 1\n" }

const breaches: [why: string, rule: string, files: Record<string, string>][] = [
  [
    "a domain that uses a later one",
    "people-uses-no-later-domain",
    {
      ...recovery,
      "server/domains/people/index.ts": 'import { recovery } from "#recovery"\nexport const people = recovery\n',
    },
  ],
  [
    "a type taken from a later domain",
    "people-uses-no-later-domain",
    {
      "server/domains/recovery/index.ts": "export type Case = 1\n",
      "server/domains/people/index.ts": 'import type { Case } from "#recovery"\nexport const people: Case = 1\n',
    },
  ],
  [
    "a reach past a domain's index",
    "domains-meet-at-their-index",
    {
      ...people,
      "server/domains/recovery/index.ts":
        'import { person } from "../people/person.ts"\nexport const recovery = person\n',
    },
  ],
  [
    "a platform that knows a domain",
    "platform-knows-no-domain",
    { ...people, "server/platform/ctx.ts": 'import { people } from "#people"\nexport const ctx = people\n' },
  ],
  [
    "a contract that imports the server",
    "contracts-import-only-zod",
    { ...people, "contracts/people.ts": 'import { people } from "#people"\nexport const contract = people\n' },
  ],
  [
    "statistics that read a file",
    "stats-are-pure",
    { "stats/index.ts": 'import { readFileSync } from "node:fs"\nexport const read = readFileSync\n' },
  ],
  [
    "a screen that imports the server",
    "web-knows-only-contracts",
    { ...people, "web/main.tsx": 'import { people } from "#people"\nexport const screen = people\n' },
  ],
  [
    "a server that imports a screen",
    "nobody-imports-the-web",
    {
      "web/main.tsx": "export const screen = 1\n",
      "server/app.ts": 'import { screen } from "#web/main.tsx"\nexport const app = screen\n',
    },
  ],
  [
    "two files that need each other",
    "no-circles",
    {
      "server/a.ts": 'import { b } from "./b.ts"\nexport const a = () => b\n',
      "server/b.ts": 'import { a } from "./a.ts"\nexport const b = () => a\n',
    },
  ],
  [
    "a file that is not there",
    "everything-is-found",
    { "server/a.ts": 'import { b } from "./nowhere.ts"\nexport const a = b\n' },
  ],
]

test.each(breaches)("%s is found", async (_why, rule, files) => {
  expect(await breachesOf(files)).toContain(rule)
})

test("a house in order has no breach", async () => {
  expect(
    await breachesOf({
      ...people,
      "server/domains/recovery/index.ts": 'import { people } from "#people"\nexport const recovery = people\n',
    }),
  ).toEqual([])
})

test("this house keeps to its plan", async () => {
  const { modules, breaches } = await checkBoundaries(repository)
  expect(breaches).toEqual([])
  expect(modules).toBeGreaterThan(150)
})
