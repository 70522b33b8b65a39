import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, onTestFinished, test } from "vitest"

const house = new URL("../../../", import.meta.url).pathname
/** Everything that shows, tells or makes up a number. */
const programs = ["bench", "cli", "contracts", "language", "pages", "sample", "server", "web"]
/** Where scores may be computed, from facts that the platform keeps; the statistics themselves are in stats/. */
const homes = ["server/domains/measures/", "server/platform/facts/"]
/** What looks like a score and is none, and why. */
const others: Record<string, string> = {
  "server/doors/read-reviews.ts": "describes a pile of reviews that is never kept, before there is an organisation",
  "bench/measures.ts": "tells how many rows the rollup takes",
  "bench/parts/measure-readings.ts": "recounts what measures say, to be held against it",
  "server/domains/recovery/closing/closings-query.ts":
    "holds the figures of two measures against each other, which are read from there",
  "server/domains/recovery/consistency/consistency.ts":
    "holds the amounts of remedies for one cause beside each other, which are no answers",
  "server/domains/recovery/history/charts-of-history.ts":
    "charts what imported complaints say of themselves, in the words of whoever wrote them down",
  "sample/airline/moods.ts": "chooses the words that go with an answer it has made up",
}
/** What of #stats anybody may use: it sorts one answer, or draws by chance. */
const harmless = new Set(["npsBucket", "seededRandom"])
/** Where purchases and leaving are worked out, which are no scores; what makes a score of answers is not for it either. */
const worth = "server/domains/customers/value/"
const makers =
  /^(nps|weighted|wilson|mean|median|proportion|effective|xmr|[puc]Chart|chart|before|funnel|shrink|lmg|rel)/

type Sign = { what: string; found: (text: string, file: string) => boolean; breach: Record<string, string> }

const code = (text: string) => ({ "breach.ts": text, "breach.tsx": text })

/** What gives a computed score away, each with what a breach would look like. */
const signs: Sign[] = [
  {
    what: "takes from #stats what makes a score",
    found: (text, file) =>
      taken(text).some((name) => (file.startsWith(worth) ? makers.test(name) : !harmless.has(name))),
    breach: code('import {\n  npsBucket,\n  type Interval,\n  npsEstimate,\n} from "#stats"\n'),
  },
  {
    what: "takes #stats as a whole, or past its door",
    found: (text) =>
      /import\s*\*\s*as\s+\w+\s+from\s*"#stats"|import\("#stats"\)|from\s*"[./]+\/stats\/[\w.-]+"/.test(text),
    breach: code('import * as stats from "#stats"\n'),
  },
  {
    what: "subtracts detractors from promoters",
    found: (text) => /promoters?\w*\s*([-−]|\|\s*minus:)\s*(\w+\.)?detractors?/i.test(text),
    breach: {
      ...code("const score = (100 * (promoters - counts.detractors)) / n\n"),
      "breach.liquid": "{{ promoters | minus: detractors }}\n",
      "breach.js": "score = promoterCount - detractorCount\n",
    },
  },
  {
    what: "reads facts by itself",
    found: (text) =>
      /\b(from|join)\s+(platform_fact|measures_(rollup|spread|line))|selectFrom\("(platform_fact|measures_(rollup|spread|line))/i.test(
        text,
      ),
    breach: code("sql`select sum(n) from measures_rollup`\n"),
  },
  {
    what: "sorts answers into buckets by itself",
    found: (text) =>
      /\b(value|score|answer|nps)\w*\s*(>=\s*9|>\s*8|<=\s*6|<\s*7|>=\s*8\.5|<\s*6\.5)\b(?!\d)/i.test(text),
    breach: { ...code("sql`count(*) filter (where value >= 9)`\n"), "breach.js": "if (score <= 6) unhappy += 1\n" },
  },
  {
    what: "averages by itself",
    found: (text) =>
      /\b(avg|percentile_cont|stddev(_samp|_pop)?)\s*\(/i.test(text) ||
      /\b(scores?|answers?|ratings?)\w*\.reduce\([^;]*?\/\s*[\w.]*(length|size)\b/i.test(text) ||
      /\b(scores?|answers?|ratings?)\b[^}\n]*\|\s*divided_by/i.test(text),
    breach: {
      ...code("const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length\n"),
      "breach.js": "sql = `select avg(value) from listening_answer`\n",
      "breach.liquid": "{{ scores | sum | divided_by: scores.size }}\n",
    },
  },
]

test("nothing but measures computes a score", () => {
  const { read, violations } = violationsUnder(house)
  expect(read).toBeGreaterThan(800)
  expect(violations.filter(({ file }) => !Object.hasOwn(others, file))).toEqual([])
  expect(Object.keys(others).filter((file) => !violations.some((one) => one.file === file))).toEqual([])
})

test("a score computed anywhere else is found, whatever its form", () => {
  const planted = mkdtempSync(path.join(tmpdir(), "breaches-"))
  onTestFinished(() => rmSync(planted, { recursive: true }))
  const expected = [...programs, "server/doors", "server/domains/recovery", worth, "web/domains/measures"].flatMap(
    (folder) =>
      signs.flatMap(({ what, breach }, at) =>
        Object.entries(breach).map(([name, text]) => {
          const file = path.join(folder, `${at}`, name)
          mkdirSync(path.join(planted, folder, `${at}`), { recursive: true })
          writeFileSync(path.join(planted, file), text)
          return `${file} ${what}`
        }),
      ),
  )
  const found = violationsUnder(planted).violations.map(({ file, what }) => `${file} ${what}`)
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test("what only sorts one answer, or is a type, is nobody's score", () => {
  const innocent =
    'import { type Interval, npsBucket, seededRandom } from "#stats"\nimport type { Signal } from "#stats"\n'
  expect(signs.filter(({ found }) => found(innocent, "web/x.ts"))).toEqual([])
  expect(signs.filter(({ found }) => found('import { kaplanMeier } from "#stats"', `${worth}staying.ts`))).toEqual([])
})

/** The values, not the types, that a file takes from #stats. */
function taken(text: string): string[] {
  return [...text.matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from\s*"#stats"/g)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/\s+as\s+.*/, ""))
      .filter((name) => name !== "" && !name.startsWith("type ")),
  )
}

function violationsUnder(root: string): { read: number; violations: { file: string; what: string }[] } {
  const files = programs
    .flatMap((program) => filesIn(root, program))
    .filter((file) => !homes.some((home) => file.startsWith(home)))
  const violations = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8")
    return signs.filter(({ found }) => found(text, file)).map(({ what }) => ({ file, what }))
  })
  return { read: files.length, violations }
}

const filesIn = (root: string, folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.(tsx?|js|mjs|liquid)$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("node_modules"),
    )
    .map((file) => path.join(folder, file))
