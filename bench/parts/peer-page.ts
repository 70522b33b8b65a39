import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { build } from "vite"

/** By the path it is served at. */
export type BuiltPage = Map<string, { media: string; body: Buffer }>

const versions = ["survey-core@2.5.38", "survey-js-ui@2.5.38"]

/** The same four questions with SurveyJS; its packages come from npm into a folder of their own, for they are a peer and not a part. */
export async function buildPeerPage(): Promise<BuiltPage> {
  const dir = path.join(tmpdir(), "wellserved-bench-peer")
  mkdirSync(dir, { recursive: true })
  writeFileSync(path.join(dir, "package.json"), JSON.stringify({ private: true, type: "module" }))
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", ...versions], {
    cwd: dir,
    stdio: "inherit",
  })
  writeFileSync(path.join(dir, "index.html"), page)
  writeFileSync(path.join(dir, "main.js"), script)
  await build({ root: dir, logLevel: "error", configFile: false, build: { outDir: "built", emptyOutDir: true } })
  const built = path.join(dir, "built")
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const at = `/${path.relative(built, file)}`
      return [at === "/index.html" ? "/" : at, { media: mediaOf(file), body: readFileSync(file) }]
    }),
  )
}

const medias: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" }
const mediaOf = (file: string) => medias[path.extname(file)] ?? "application/octet-stream"

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>After your flight</title></head><body><div id="survey"></div><script type="module" src="/main.js"></script></body></html>`

const script = `import "survey-core/survey-core.css"
import { Model } from "survey-core"
import "survey-js-ui"
const survey = new Model({ questionsOnPageMode: "questionPerPage", elements: [
  { type: "rating", name: "recommend", title: "How likely are you to recommend us?", rateMin: 0, rateMax: 10 },
  { type: "rating", name: "boarding", title: "How was boarding?", rateType: "smileys" },
  { type: "radiogroup", name: "bags", title: "Bags?", choices: ["none", "one", "more"] },
  { type: "comment", name: "words", title: "What should we know?" },
] })
survey.render(document.getElementById("survey"))`
