// Holds the imports of the code against the plan of the house: `node tests/architecture/boundaries.ts`, part of `npm run check`.
import { existsSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { cruise } from "dependency-cruiser"
import { rules } from "./house-plan.ts"

const rooms = [
  "contracts",
  "server",
  "pages",
  "web",
  "stats",
  "language",
  "workbook",
  "cli",
  "sample",
  "bench",
  "tests",
]
/** Fewer modules than this means that the parser has seen nothing, and a check that sees nothing passes. */
const fewest = 150

/** Of the repository, or of a small house in which a breach was planted. */
export async function checkBoundaries(root: string): Promise<{ modules: number; breaches: string[] }> {
  const before = process.cwd()
  process.chdir(root)
  try {
    const { output } = await cruise(
      rooms.filter((room) => existsSync(path.join(root, room))),
      {
        parser: "swc",
        ruleSet: { forbidden: rules },
        validate: true,
        doNotFollow: { path: "node_modules" },
        exclude: { path: "\\.(?:css|liquid|svg|json)$" },
        tsPreCompilationDeps: true,
        enhancedResolveOptions: {
          exportsFields: ["exports"],
          conditionNames: ["import", "node", "default", "types"],
          extensions: [".ts", ".tsx", ".mjs", ".js"],
        },
      },
    )
    if (typeof output === "string") throw new Error(output)
    return {
      modules: output.modules.filter((module) => !module.source.startsWith("node_modules")).length,
      breaches: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    }
  } finally {
    process.chdir(before)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { modules, breaches } = await checkBoundaries(path.resolve(import.meta.dirname, "../.."))
  if (modules < fewest) breaches.push(`only ${modules} modules were read: the check is blind`)
  for (const breach of breaches) console.error(breach)
  console.log(`${modules} modules read, ${breaches.length} breaches`)
  process.exitCode = breaches.length > 0 ? 1 : 0
}
