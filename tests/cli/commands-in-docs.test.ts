import { existsSync, globSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Command } from "commander"
import { expect, test } from "vitest"
import { readConfig } from "#platform/config/read-config.ts"
import { program } from "../../cli/program.ts"

const root = path.resolve(import.meta.dirname, "../..")
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>
}

/** What a page tells to type: lines of its blocks, and code in its sentences that begins with one of our programs. */
function commandsIn(page: string): string[] {
  const lines = [...page.matchAll(/^ *((?:npx )?wellserved [^\n#]*|npm (?:start|test|run)\b[^\n#]*)/gm)]
  const inSentences = [...page.matchAll(/`((?:npx )?wellserved [a-z-][^`]*|npm (?:start|test|run)[^`]*)`/g)]
  return [...lines, ...inSentences].map(([, said = ""]) => said.trim().replace(/\s+/g, " "))
}

/** Words as a shell takes them apart. */
const wordsOf = (line: string) => (line.match(/"[^"]*"(?:\S*)|\S+/g) ?? []).map((word) => word.replaceAll('"', ""))

/** What is wrong with a command of a page; undefined where it can be typed as it stands. */
function wrongIn(line: string): string | undefined {
  const [first, second = "", ...rest] = wordsOf(line)
  if (first === "npm") return wrongScript(second, rest)
  if (first !== "npx") return "begins without npx, and is not found in a clone"
  return wrongCommand(program, rest)
}

function wrongScript(script: string, rest: string[]): string | undefined {
  const name = script === "run" ? (rest[0] ?? "") : script
  if (!(name in scripts)) return `there is no script ${name}`
  const given = rest.includes("--") ? rest.slice(rest.indexOf("--") + 1) : []
  if (name === "bench" && !/^[A-Z]+$/.test(given[0] ?? "") && !existsSync(path.join(root, "bench", `${given[0]}.ts`)))
    return `there is no benchmark ${given[0]}`
  if (name === "test") return given.find((file) => !existsSync(path.join(root, file)))
  if (name !== "start") return undefined
  const asPort = given.map((word, at) => (given[at - 1] === "--port" && /^[A-Z]+$/.test(word) ? "4400" : word))
  readConfig(asPort, {})
  return undefined
}

function wrongCommand(command: Command, words: string[]): string | undefined {
  const [name = "", ...rest] = words
  const below = command.commands.find((one) => one.name() === name)
  if (below) return wrongCommand(below, rest)
  if (words.includes("--help")) return undefined
  if (command.commands.length > 0) return words.length > 0 ? `there is no command ${name}` : undefined
  const asked = command.registeredArguments
  const plain: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (!word.startsWith("--")) plain.push(word)
    else {
      const option = command.options.find(({ long }) => long === word)
      if (!option) return `there is no option ${word}`
      if (option.required) at++
      if (word === "--map" && /\//.test(words[at] ?? "")) {
        const file = (words[at] ?? "").replace("$year", "2017")
        if (!existsSync(path.join(root, file))) return `there is no ${file}`
      }
    }
  }
  if (plain.length > asked.length || plain.length < asked.filter(({ required }) => required).length)
    return `takes ${asked.length} arguments and is given ${plain.length}`
  return undefined
}

const pages = ["README.md", ...globSync("{docs/*.md,docs/using/*.md,web/*.md}", { cwd: root })].toSorted()

test.each(pages)("what %s tells to type can be typed", (page) => {
  const said = commandsIn(readFileSync(path.join(root, page), "utf8"))
  // `wellserved import` alone names the program in a sentence.
  const whole = said.filter((line) => !/^wellserved [a-z]+$/.test(line))
  expect(whole.flatMap((line) => wrongIn(line) ?? []).map((wrong) => `${page}: ${wrong}`)).toEqual([])
})

test("commands are found on the pages", () => {
  const all = pages.flatMap((page) => commandsIn(readFileSync(path.join(root, page), "utf8")))
  expect(all.length).toBeGreaterThan(25)
})

test.each([
  ["wellserved import feedback FILE --map MAP", /npx/],
  ["npx wellserved import feedbacks FILE", /no command feedbacks/],
  ["npx wellserved import feedback FILE --mop MAP", /no option --mop/],
  ["npx wellserved import feedback --map docs/using/maps/cfpb.json", /given 0/],
  ["npx wellserved import feedback FILE --map docs/using/maps/none.json", /no docs\/using\/maps\/none/],
  ["npm run beginn", /no script beginn/],
  ["npm run bench -- speed", /no benchmark speed/],
])("%s would be found wrong", (line, why) => {
  expect(wrongIn(line)).toMatch(why)
})
