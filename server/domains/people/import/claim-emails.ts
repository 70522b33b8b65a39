import { rowProblem } from "#platform/csv/bad-row.ts"
import type { KnownPerson, Plan } from "./plan-people.ts"
import type { PersonRow } from "./read-person-row.ts"

/**
 * An e-mail address is one person's. Rows that want one which somebody else has, and keeps, are taken out of `matched` and returned as bad; two people
 * may swap theirs. Taking a row out leaves that person's old address taken, so it is looked at again until nothing changes.
 */
export function refuseTakenEmails(
  matched: Map<PersonRow, KnownPerson | undefined>,
  people: readonly KnownPerson[],
): Plan["bad"] {
  const bad: Plan["bad"] = []
  for (let before = -1; before !== bad.length; ) {
    before = bad.length
    const moving = new Set([...matched].flatMap(([row, known]) => (known && row.email ? [known.id] : [])))
    const owners = new Map<string, { name: string; id: string | undefined }>()
    for (const one of people) if (one.email && !moving.has(one.id)) owners.set(one.email.toLowerCase(), one)
    for (const [row, known] of matched) {
      const address = row.email?.toLowerCase()
      if (!address) continue
      const owner = owners.get(address)
      if (!owner || (known && owner.id === known.id)) {
        owners.set(address, { name: row.name, id: known?.id ?? `line ${row.line}` })
        continue
      }
      bad.push({
        line: row.line,
        problem: rowProblem("email-of-another", { email: row.email ?? "", name: owner.name }),
      })
      matched.delete(row)
    }
  }
  return bad
}
