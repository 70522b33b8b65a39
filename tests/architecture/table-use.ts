import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { domainOrder } from "./house-plan.ts"

export type TableUse = { file: string; domain: string; table: string; writes: boolean }

/** What the names of a domain's tables begin with. */
export const prefixOf = (domain: string) => `${domain.replaceAll("-", "_")}_`

/** The tables that the migrations make. */
export function readTables(migrations: string): Set<string> {
  const tables = new Set<string>()
  for (const file of readdirSync(migrations))
    for (const [, name] of readFileSync(path.join(migrations, file), "utf8").matchAll(/create table (\w+)/g))
      if (name) tables.add(name)
  return tables
}

/** Where the code of each domain names a table, and whether it writes there; by Kysely's verbs and by SQL. */
export function findTableUses(domains: string, tables: ReadonlySet<string>): TableUse[] {
  const uses: TableUse[] = []
  for (const entry of readdirSync(domains, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".test.ts")) continue
    const file = path.relative(domains, path.join(entry.parentPath, entry.name))
    const domain = file.split(path.sep)[0] as string
    const text = readFileSync(path.join(domains, file), "utf8")
    for (const match of text.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g)) {
      if (!tables.has(match[0])) continue
      const before = text.slice(Math.max(0, match.index - 40), match.index)
      const writes =
        /(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*["'`]$|\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate|copy)\s+$/i.test(
          before,
        )
      uses.push({ file, domain, table: match[0], writes })
    }
  }
  return uses
}

/** What is wrong with a use: a table of a later domain, or a write to a table of another. */
export function breachOf({ file, domain, table, writes }: TableUse): string | undefined {
  if (table.startsWith(prefixOf(domain))) return undefined
  if (writes) return `${file} writes ${table}, which is not its own`
  if (table.startsWith("platform_")) return undefined
  const owner = domainOrder.findIndex((name) => table.startsWith(prefixOf(name)))
  return owner >= 0 && owner < domainOrder.indexOf(domain)
    ? undefined
    : `${file} reads ${table}, which belongs to a later domain`
}
