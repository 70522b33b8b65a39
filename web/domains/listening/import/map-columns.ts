import type { ColumnRole, FeedbackMap, MappedColumn } from "#contracts/feedback-map.ts"

/** Pure changes to the map of a file: what each of its columns means. */

/** Roles that several columns may have; any other is taken off the column that had it. */
const shared: readonly ColumnRole[] = ["score", "choice", "text", "comment", "hidden"]

/** What a column of the file is mapped to; by its name (without regard to case) or its place from 1. */
export function columnAt(map: FeedbackMap, header: readonly string[], at: number): MappedColumn | undefined {
  return map.columns.find(({ column }) =>
    typeof column === "number" ? column === at + 1 : comparable(column) === comparable(header[at] ?? ""),
  )
}

const comparable = (name: string) => name.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase()

/** Gives a column another meaning, or none. A file without dates needs one day for all rows: `today` until another is chosen. */
export function withRole(
  map: FeedbackMap,
  header: readonly string[],
  at: number,
  role: ColumnRole | "none",
  today: string,
): FeedbackMap {
  const before = columnAt(map, header, at)
  const others = map.columns.filter((one) => one !== before && (shared.includes(one.role) || one.role !== role))
  const columns = role === "none" ? others : [...others, begun(role, header[at] ?? "", others, before)]
  return dated({ ...map, columns: inFileOrder(columns, header) }, today)
}

export function withColumn(map: FeedbackMap, before: MappedColumn, changed: MappedColumn): FeedbackMap {
  return { ...map, columns: map.columns.map((one) => (one === before ? changed : one)) }
}

/** Some keys of an object changed; those set to undefined, an empty text or an empty list are left out of it. */
export function withParts<T extends object>(whole: T, parts: { [K in keyof T]?: T[K] | undefined }): T {
  const all = Object.entries({ ...whole, ...parts })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== "" && !isEmpty(value))) as T
}

const isEmpty = (value: unknown) => typeof value === "object" && value !== null && Object.keys(value).length === 0

/** Takes from `receivedOn` what a column says already, and gives it where no column does. */
function dated(map: FeedbackMap, today: string): FeedbackMap {
  const { receivedOn, ...rest } = map
  return map.columns.some(({ role }) => role === "received at") ? rest : { ...rest, receivedOn: receivedOn ?? today }
}

function inFileOrder(columns: MappedColumn[], header: readonly string[]): MappedColumn[] {
  const names = header.map(comparable)
  const place = ({ column }: MappedColumn) =>
    typeof column === "number" ? column - 1 : names.indexOf(comparable(column))
  return columns.toSorted((one, other) => place(one) - place(other))
}

/** A column as it begins in a role; a question keeps its name and label from one kind to another. */
function begun(
  role: ColumnRole,
  column: string,
  others: readonly MappedColumn[],
  before: MappedColumn | undefined,
): MappedColumn {
  const asked =
    before !== undefined && "question" in before ? before.question : { id: freeId(column, others), label: column }
  const { id, label } = asked
  switch (role) {
    case "score":
      return { column, role, question: { id, label, kind: "rating" } }
    case "choice":
      return { column, role, question: { id, label, kind: "choice" } }
    case "text":
      return { column, role, question: { id, label, kind: "text" } }
    case "received at":
    case "case sent at":
    case "case answered at":
    case "case resolved at":
    case "case closed at":
      return { column, role, date: { form: "iso" } }
    case "hidden":
      return { column, role, name: freeId(column, others) }
    default:
      return { column, role }
  }
}

function freeId(column: string, others: readonly MappedColumn[]): string {
  const taken = new Set(
    others.flatMap((one) => ("question" in one ? [one.question.id] : one.role === "hidden" ? [one.name] : [])),
  )
  const id = slugOf(column) || "question"
  let free = id
  for (let again = 2; taken.has(free); again++) free = `${id}-${again}`
  return free
}

/** "Q7 Overall!" is "q7-overall". */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "")
}

// ---- pairs: "2 = Spanish", one a line

export function pairsText(pairs: Readonly<Record<string, string | number>> | undefined): string {
  return Object.entries(pairs ?? {})
    .map(([value, meaning]) => `${value} = ${meaning}`)
    .join("\n")
}

/** The pairs in a text, one a line; undefined when a line is no pair. The last "=" parts them, as values may hold one. */
export function pairsIn(text: string): Record<string, string> | undefined {
  const pairs: Record<string, string> = {}
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue
    const at = line.lastIndexOf("=")
    const [value, meaning] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()]
    if (at < 0 || value === "" || meaning === "") return undefined
    pairs[value] = meaning
  }
  return pairs
}

/** The same with numbers for meanings. */
export function numbersIn(text: string): Record<string, number> | undefined {
  const pairs = pairsIn(text)
  if (pairs === undefined) return undefined
  const numbers = Object.entries(pairs).map(([word, number]) => [word, Number(number)] as const)
  return numbers.every(([, number]) => Number.isFinite(number)) ? Object.fromEntries(numbers) : undefined
}
