import { sql } from "kysely"
import { fold, MASKS, matchPeople, readComment } from "#language"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"
import { piecesOf } from "../unmask.ts"

/** Words in which nobody of ours is named who did not agree, and the names that were taken out, as they stood there. */
export type Masked = { words: string; hidden: string[] }

/** Who may be named, by their ids. */
export type MayBeNamed = {
  /** Those whom these very words tell of: a first name that others bear as well means them. */
  told?: ReadonlySet<string>
  /** Those who agreed for any words. */
  agreed?: ReadonlySet<string>
}

/** Names of others than ours stay. */
export type NameMask = (words: string, who?: MayBeNamed) => Masked

/** What names our people wherever they stand: the text engine finds them, in full or by one of their names. */
export async function readNameMask(ctx: Ctx): Promise<NameMask> {
  const staff = await readStaff(ctx)
  return (words, who = {}) => {
    const { masked } = readComment(words, { names: staff.names })
    const pieces = piecesOf(words, masked)
    if (!pieces) return { words: masked, hidden: [] }
    const hides = ({ words, mark }: { words: string; mark: string | null }) =>
      mark === MASKS.name && !mayStand(words, staff, who)
    return {
      words: pieces.map((piece) => (hides(piece) ? MASKS.name : piece.words)).join(""),
      hidden: [...new Set(pieces.filter(hides).map((piece) => piece.words))],
    }
  }
}

const nobody: ReadonlySet<string> = new Set()

/** It means somebody who is told of, or whoever it may mean among ours has agreed; a name that none of ours bears is no matter of theirs. */
function mayStand(name: string, { byPart }: Staff, { told = nobody, agreed = nobody }: MayBeNamed): boolean {
  const near = [...new Set(partsOf(name).flatMap((part) => byPart.get(part) ?? []))]
  const meant = matchPeople([name], near)[0]?.candidates ?? []
  if (meant.some((id) => told.has(id))) return true
  return (meant.length > 0 ? meant : near.map(({ id }) => id)).every((id) => agreed.has(id))
}

type Person = { id: string; name: string }
type Staff = { lines: string; names: string[]; byPart: Map<string, Person[]> }

/** One for each installation in this process. */
const known = new WeakMap<House, Staff>()

/** Who works or worked here. Read each time, as one text; worked out anew only when somebody came or was renamed. */
async function readStaff(ctx: Ctx): Promise<Staff> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(id || ' ' || name, chr(10) order by id) as lines from people_person`.execute(ctx.db)
  const lines = rows[0]?.lines ?? ""
  const before = known.get(ctx.house)
  if (before?.lines === lines) return before
  const people = lines.split("\n").map((line) => ({ id: line.slice(0, 36), name: line.slice(37) }))
  const byPart = new Map<string, Person[]>()
  for (const person of people)
    for (const part of partsOf(person.name)) byPart.set(part, [...(byPart.get(part) ?? []), person])
  const staff = { lines, names: people.map(({ name }) => name), byPart }
  known.set(ctx.house, staff)
  return staff
}

const partsOf = (name: string): string[] => [
  ...new Set(
    name
      .split(/[\s.,]+/)
      .map(fold)
      .filter((part) => part.length > 1),
  ),
]
