import type { IForbiddenRuleType } from "dependency-cruiser"

// The plan of the house, as rules: who may use whom. boundaries.ts holds the code against it; its test plants a breach of each.

/** In their order: a domain may use those before it, never those after it. */
export const domainOrder = [
  "people",
  "standards",
  "customers",
  "listening",
  "measures",
  "recovery",
  "recognition",
  "ideas",
  "line-up",
  "leadership",
  "newsletter",
]

const error = "error" as const
const domain = (name: string) => `^server/domains/${name}/`

export const rules: IForbiddenRuleType[] = [
  ...domainOrder.slice(0, -1).map((name, index) => ({
    name: `${name}-uses-no-later-domain`,
    severity: error,
    from: { path: domain(name) },
    to: { path: domain(`(?:${domainOrder.slice(index + 1).join("|")})`) },
  })),
  {
    name: "domains-meet-at-their-index",
    severity: error,
    from: { path: "^server/domains/([^/]+)/", pathNot: "\\.test\\.ts$" },
    to: { path: "^server/domains/[^/]+/", pathNot: ["^server/domains/$1/", "^server/domains/[^/]+/index\\.ts$"] },
  },
  {
    name: "platform-knows-no-domain",
    severity: error,
    from: { path: "^server/platform/" },
    to: { path: "^server/(?:domains/|[^/]+\\.ts$)" },
  },
  {
    name: "contracts-import-only-zod",
    severity: error,
    from: { path: "^contracts/", pathNot: "\\.test\\.ts$" },
    to: { pathNot: ["^contracts/", "^node_modules/zod/"] },
  },
  {
    name: "stats-are-pure",
    severity: error,
    from: { path: "^stats/", pathNot: "\\.test\\.ts$" },
    to: { pathNot: ["^stats/", "^node_modules/"] },
  },
  {
    name: "language-is-pure",
    severity: error,
    from: { path: "^language/", pathNot: "\\.test\\.ts$" },
    // "module" and "url" find a package of its own when it is needed, and nothing else (see letter-statistics.ts).
    to: { pathNot: ["^language/", "^node_modules/", "^(?:module|url)$"] },
  },
  {
    name: "workbooks-are-read-by-themselves",
    severity: error,
    from: { path: "^workbook/", pathNot: "\\.test\\.ts$" },
    to: { pathNot: ["^workbook/", "^node_modules/hucre/"] },
  },
  {
    // The server is sent sheets, never workbooks: whoever has one unpacks it.
    name: "no-server-unpacks-workbooks",
    severity: error,
    from: { path: "^(?:server|pages)/", pathNot: "\\.test\\.ts$" },
    to: { path: "^workbook/" },
  },
  {
    name: "web-knows-only-contracts",
    severity: error,
    from: { path: "^web/", pathNot: ["\\.test\\.tsx?$", "vite\\.config\\.ts$"] },
    to: { path: "^(?:server|pages|cli|sample|stats|language|bench|tests)/" },
  },
  {
    name: "nobody-imports-the-web",
    severity: error,
    from: { path: "^(?:server|pages|contracts|cli|sample|stats|language|workbook|bench)/" },
    to: { path: "^web/" },
  },
  {
    name: "pages-know-no-domain",
    severity: error,
    from: { path: "^pages/", pathNot: "\\.test\\.ts$" },
    to: { path: "^server/domains/" },
  },
  {
    name: "nothing-imports-tests",
    severity: error,
    from: { path: "^(?:server|pages|contracts|cli|sample|stats|language|workbook|web)/", pathNot: "\\.test\\.tsx?$" },
    to: { path: "^tests/" },
  },
  {
    name: "no-circles",
    severity: error,
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "dynamic-import"] } },
  },
  { name: "everything-is-found", severity: error, from: {}, to: { couldNotResolve: true } },
]
