import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { notFound } from "#platform/errors/refusal.ts"
import { problemOf } from "#web/app/problem.ts"
import { uiWords } from "#web/ui/words.ts"
import { i18n, pseudoLanguage } from "./language.ts"
import { refusalWords } from "./refusals.ts"
import { languageTags } from "./translations.ts"

const server = path.resolve(import.meta.dirname, "../../server")
/** Said at a terminal before there is a screen, or while the program starts: never read in a browser. */
const atTheTerminal = /^(?:main|open-house)\.ts$|^platform\/(?:backup|config|database|doctor)\//
const english: Readonly<Record<string, string>> = refusalWords.english

type Found = { code: string; sentence: string | undefined; told: boolean }

/** `new Refusal("code", "sentence", …)` and `forbidden("code", …)`; of a code that is put together, its beginning. */
function refusalsIn(source: string): Found[] {
  const refusals = source.matchAll(
    /(?:Refusal|NotYet|forbidden)\(\s*(?:"([a-z-]+)"|`([a-z-]+)\$\{\w+\}`),\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)?/g,
  )
  return [
    ...[...refusals].map(([, plain, begun, sentence, made]) => ({
      code: plain ?? `${begun}*`,
      sentence,
      told: made !== undefined,
    })),
    ...notFoundIn(source),
  ]
}

/** What is not found, by its noun: `notFound("This unit")`, and where its beginning is handed on. */
function notFoundIn(source: string): Found[] {
  const nouns = source.matchAll(/\b(?:notFound|mustWork|mustDecide|getOpenUnit)\((?:[^"`]*, )?"([A-Z][^"]*)"\)/g)
  return [...nouns].map(([, what = ""]) => {
    const { told, message } = notFound(what)
    return { code: `not-found.${told.noun}`, sentence: message, told: false }
  })
}

/** What a survey lacks until it can be published: told of each field by a code and a sentence. */
function lacksIn(source: string): Found[] {
  const lacks = source.matchAll(/[ (]"([a-z]+(?:-[a-z]+)+)",\s*(?:"([^"]*)"|`|\w+\(name\))/g)
  return [...lacks]
    .filter(([, code]) => code !== "survey-not-ready")
    .map(([, code, sentence]) => ({ code: `survey-not-ready.${code}`, sentence, told: sentence === undefined }))
}

const isKnown = (code: string) =>
  code.endsWith("*") ? Object.keys(english).some((key) => key.startsWith(code.slice(0, -1))) : code in english

const files = globSync("**/*.ts", { cwd: server }).filter(
  (file) => !/\.test\.ts$/.test(file) && !atTheTerminal.test(file),
)
const all = files.flatMap((file) => {
  const source = readFileSync(path.join(server, file), "utf8")
  return [...refusalsIn(source), ...(file.endsWith("surveys/survey.ts") ? lacksIn(source) : [])]
})

test("every refusal that a screen can show has words", () => {
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(200)
  expect([...new Set(all.map(({ code }) => code))].filter((code) => !isKnown(code))).toEqual([])
})

test("no words are kept of a refusal that the server no longer makes", () => {
  const made = new Set(all.map(({ code }) => code))
  const isMade = (key: string) =>
    [...made].some((code) => code === key || (code.endsWith("*") && key.startsWith(code.slice(0, -1))))
  expect(Object.keys(english).filter((key) => key !== "field" && !isMade(key))).toEqual([])
})

test("where the server says one sentence, the words are that sentence", () => {
  const sentences = Map.groupBy(all, ({ code }) => code)
  const differing = [...sentences].filter(([code, found]) => {
    const said = new Set(found.map(({ sentence }) => sentence))
    const [only] = said
    return said.size === 1 && only !== undefined && english[code] !== only
  })
  expect(differing.map(([code]) => code)).toEqual([])
})

test("what a contract refuses for a reason of its own has words beside its field", () => {
  const contracts = path.resolve(import.meta.dirname, "../../contracts")
  const sources = globSync("*.ts", { cwd: contracts }).map((file) => readFileSync(path.join(contracts, file), "utf8"))
  const codes = sources.flatMap((source) => [...source.matchAll(/\bcode: "([a-z]+(?:-[a-z]+)+)"/g)])
  expect(codes.length).toBeGreaterThan(15)
  expect(codes.map(([, code]) => `issue.${code}`).filter((key) => !(key in uiWords.english))).toEqual([])
})

test("a contract refuses nothing for a reason of its own without a code that every language can say", () => {
  const contracts = path.resolve(import.meta.dirname, "../../contracts")
  const without = globSync("*.ts", { cwd: contracts }).flatMap((file) =>
    reasonsIn(readFileSync(path.join(contracts, file), "utf8"))
      .filter((reason) => !/\bcode: "|whoseMissing|\bparams\b/.test(reason))
      .map((reason) => `${file}: ${reason.slice(0, 120)}`),
  )
  expect(reasonsIn("x.refine((a) => a, 'No.')")).toEqual([".refine((a) => a, 'No.')"])
  expect(without).toEqual([])
})

/** Each `.refine(…)` and `.addIssue(…)` as it is written, up to where it closes. */
function reasonsIn(source: string): string[] {
  return [...source.matchAll(/\.(?:refine|addIssue)\(/g)].map(({ index, 0: begin }) => {
    let end = index + begin.length
    for (let open = 1; open > 0 && end < source.length; end++) {
      if (source[end] === "(") open += 1
      if (source[end] === ")") open -= 1
    }
    return source.slice(index, end)
  })
}

describe.each(languageTags.filter((tag) => tag !== "en"))("in %s", (language) => {
  test("none of them is left in English", () => {
    const file = path.join(import.meta.dirname, "../languages", language, "refusals.json")
    const words = JSON.parse(readFileSync(file, "utf8"))
    expect(Object.keys(english).filter((key) => !words[key]?.trim())).toEqual([])
  })
})

test("a refusal without words would be noticed", () => {
  const [found] = refusalsIn('throw new Refusal("cake-burnt", "Bake another.", { status: 409 })')
  expect(found).toEqual({ code: "cake-burnt", sentence: "Bake another.", told: false })
  expect(isKnown("cake-burnt")).toBe(false)
})

describe("a refusal is said", () => {
  const taken = {
    code: "survey-name-taken",
    title: 'There is a survey named "Spring" already.',
    told: { name: "Spring" },
  }
  const inLanguage = async (language: string, answer: object) => {
    await i18n.changeLanguage(language)
    return problemOf(409, answer as Record<string, unknown>)
  }
  afterAll(() => i18n.changeLanguage("en"))

  test("in the language of the screen, with what it names", async () => {
    expect((await inLanguage("es", taken)).message).toBe(
      "Ya hay una encuesta llamada «Spring». Dale otro nombre a esta.",
    )
    expect((await inLanguage(pseudoLanguage, taken)).message).toContain("Spring")
  })

  test("by what was not found, where that has words", async () => {
    const unit = {
      code: "not-found",
      title: "This unit does not exist, or you may not see it.",
      told: { noun: "unit" },
    }
    expect((await inLanguage("es", unit)).message).toBe("Esta unidad no existe, o no puedes verla.")
    const wish = { ...unit, told: { noun: "wish" } }
    expect((await inLanguage("es", wish)).message).toBe("Esto no existe, o no lo puedes ver.")
  })

  test("beside its field too", async () => {
    const errors = [{ path: "body.name", message: "Another survey has this name." }]
    expect((await inLanguage("es", { ...taken, errors })).errors[0]?.message).toMatch(/^Ya hay una encuesta/)
    const unread = { code: "not-understood", title: "Some of what was sent cannot be used.", errors }
    expect((await inLanguage("es", unread)).errors[0]?.message).toBe("Esto no se puede usar tal como está.")
    const backwards = { ...errors[0], code: "scale-backwards" }
    expect((await inLanguage("es", { ...unread, errors: [backwards] })).errors[0]?.message).toMatch(
      /^El extremo inferior/,
    )
    const unknown = { ...errors[0], code: "unknown-name", told: { name: "colums" } }
    expect(
      (await inLanguage("es", { ...unread, code: "import-map-invalid", errors: [unknown] })).errors[0]?.message,
    ).toMatch(/^Aquí no se conoce «colums»/)
    const lacks = { path: "form.questions.0.id", message: 'Two questions are named "why".', told: { name: "why" } }
    const notReady = { code: "survey-not-ready", title: "", errors: [{ ...lacks, code: "name-twice" }] }
    expect((await inLanguage("es", notReady)).errors[0]?.message).toBe("Dos preguntas se llaman «why».")
  })

  test("as the server said it, on an English screen, or where it cannot be said otherwise", async () => {
    expect((await inLanguage("en", taken)).message).toBe(taken.title)
    expect((await inLanguage("es", { ...taken, told: undefined })).message).toBe(taken.title)
    expect((await inLanguage("es", { code: "of-tomorrow", title: "A refusal of tomorrow." })).message).toBe(
      "A refusal of tomorrow.",
    )
  })
})
