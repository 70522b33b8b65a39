import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const root = new URL("../../../", import.meta.url).pathname
/** Everything that shows or tells a number. The sample makes answers up and measures none. */
const programs = ["bench", "cli", "contracts", "pages", "server", "web"]
/** Where scores may be computed: the statistics themselves are in stats/. */
const home = "server/domains/measures/"
/** What looks like a score and is none, and why. */
const others: Record<string, string> = {
  "bench/measures.ts": "weighs the tables",
  "bench/parts/measure-readings.ts": "counts the raw rows by plain SQL, for the rollup to be held against",
  "server/doors/read-reviews.ts": "describes a pile of reviews that is never kept, before there is an organisation",
}

/** What makes a score, a chart or a verdict out of answers; npsBucket, which only sorts one answer, is for all. */
const makers =
  /\b(nps|npsCounts|npsEstimate|npsInterval|npsPlainInterval|npsDifference|wilsonInterval|meanInterval|meanIntervalOfSums|proportionDifference|effectiveN|xmrChart|xmrLimits|pChart|chartSignals|beforeAndAfter)\b/

const signs: { what: string; found: (text: string) => boolean }[] = [
  {
    what: "takes from #stats what makes a score",
    found: (text) =>
      [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*"#stats"/g)].some(([, names]) =>
        makers.test(names ?? ""),
      ),
  },
  {
    what: "subtracts detractors from promoters",
    found: (text) => /promoters?\w*\s*[-−]\s*\w*\.?detractors?/i.test(text),
  },
  {
    what: "reads facts by itself",
    found: (text) =>
      /\b(from|join)\s+(platform_fact|measures_(rollup|spread))|selectFrom\("(platform_fact|measures_(rollup|spread))/i.test(
        text,
      ),
  },
  {
    what: "sorts answers into buckets by itself",
    found: (text) =>
      /\b(value|score|answer|nps)\w*\s*(>=\s*9|>\s*8|<=\s*6|<\s*7|>=\s*8\.5|<\s*6\.5)\b(?!\d)/i.test(text),
  },
]

const violationsIn = (text: string) => signs.filter(({ found }) => found(text)).map(({ what }) => what)

test("nothing but measures computes a score", () => {
  const files = programs
    .flatMap(filesIn)
    .filter((file) => !file.startsWith(home) && !file.startsWith("server/platform/facts/"))
  expect(files.length).toBeGreaterThan(150)
  const violations = files.flatMap((file) =>
    violationsIn(readFileSync(root + file, "utf8")).map((what) => `${file} ${what}`),
  )
  const unexplained = violations.filter((violation) => !Object.keys(others).some((file) => violation.startsWith(file)))
  expect(unexplained).toEqual([])
})

test("a score computed elsewhere would be found", () => {
  expect(violationsIn('import { npsBucket } from "#stats"')).toEqual([])
  expect(violationsIn('import {\n  npsBucket,\n  npsEstimate,\n} from "#stats"')).toHaveLength(1)
  expect(violationsIn("const score = 100 * (promoters - detractors) / n")).toHaveLength(1)
  expect(violationsIn("select avg(value) from platform_fact")).toHaveLength(1)
  expect(violationsIn("select sum(n) from measures_rollup")).toHaveLength(1)
  expect(violationsIn("count(*) filter (where value >= 9)")).toHaveLength(1)
})

function filesIn(folder: string): string[] {
  try {
    return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes("node_modules"))
      .map((file) => `${folder}/${file}`)
  } catch {
    return []
  }
}
