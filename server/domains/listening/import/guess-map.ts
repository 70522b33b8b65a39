import type { FeedbackMap, MappedColumn } from "#contracts/feedback-map.ts"
import { type ColumnLook, lookAtColumns } from "./column-look.ts"
import { guessDate } from "./guess-date.ts"
import {
  guessCase,
  guessChoice,
  guessComment,
  guessCustomer,
  guessKey,
  guessLanguage,
  guessPlace,
  guessWeight,
  questionId,
} from "./guess-roles.ts"
import { guessScore } from "./guess-score.ts"
import type { Header } from "./header.ts"

/** What a person should look at before they trust a guessed map, each with the parameters of its sentence. */
const noteSentences = {
  "looks-blank": "{{column}}: {{values}} look like no answer, and are taken as blank.",
  "looks-not-applicable": "{{column}}: {{values}} looks like “does not apply”, and is not counted as an answer.",
  "day-or-month": "{{column}}: day and month cannot be told apart; the day is taken to come first.",
  "which-month": "{{column}} holds the day of a month only. Say of which month and year.",
  "no-date": "No column holds a date. All rows get today’s.",
  "no-key": "No column names the response. Rows are told apart by their content, so importing again is still harmless.",
  "codes-without-labels": "{{column}} seems to hold codes ({{values}}). Say what they stand for to use them.",
  "nothing-to-say": "No column holds a score or a comment. Say which one does.",
} as const
export type GuessNote = { code: keyof typeof noteSentences; params: Record<string, string> }

type Given = { surveyName: string; timeZone: string /** "2026-11-22" */; today: string }

/** A map as good as the file's first rows allow. `map` is undefined when no column holds a score or words. */
export type GuessedMap = { columns: MappedColumn[]; map: FeedbackMap | undefined; notes: GuessNote[] }

/** Guesses what the columns of a file mean from its header and its first rows (200 to 1,000 are enough). A person has the last word. */
export function guessMap(header: Header, rows: readonly (readonly string[])[], given: Given): GuessedMap {
  const looks = lookAtColumns(header, rows)
  const notes: GuessNote[] = []
  const note = (code: GuessNote["code"], params: Record<string, string> = {}) => notes.push({ code, params })
  const taken = new Map<string, MappedColumn>()
  const isFree = (look: ColumnLook) => !taken.has(look.name)

  const received = receivedColumn(looks, given.today)
  if (received) {
    taken.set(received.column, { column: received.column, role: "received at", date: received.date })
    if (received.unsure) note(received.unsure, { column: received.column })
  } else note("no-date")

  const guesses = [guessKey, guessCustomer, guessLanguage, guessWeight, guessComment]
  for (const guess of guesses)
    for (const look of looks.filter(isFree)) {
      const column = guess(look, looks.filter(isFree))
      if (column && isFirst(column, taken)) taken.set(look.name, column)
    }
  const isCases =
    looks.filter((look) => guessCase(look)).length >= 2 &&
    looks.some((look) => guessCase(look)?.role === "case subject")
  if (isCases) for (const look of looks.filter(isFree)) put(guessCase(look), look, taken)

  for (const look of looks.filter(isFree)) {
    const score = guessScore(look)
    if (!score) continue
    const question = { id: uniqueId(look.name, taken), label: look.name, kind: score.kind, scale: score.scale }
    const unanswered = {
      ...(score.blanks.length > 0 && { blanks: score.blanks }),
      ...(score.notApplicable.length > 0 && { notApplicable: score.notApplicable }),
    }
    taken.set(look.name, { column: look.name, role: "score", question, ...unanswered })
    if (score.blanks.length > 0) note("looks-blank", { column: look.name, values: score.blanks.join(", ") })
    if (score.notApplicable.length > 0)
      note("looks-not-applicable", { column: look.name, values: score.notApplicable.join(", ") })
  }
  for (const look of looks.filter(isFree)) put(guessPlace(look) ?? guessChoice(look), look, taken)
  for (const look of looks.filter(isFree))
    if (/^lang/i.test(look.name) && look.filled > 0)
      note("codes-without-labels", { column: look.name, values: [...look.values.keys()].slice(0, 8).join(", ") })

  const columns = looks.flatMap((look) => taken.get(look.name) ?? [])
  if (!columns.some((column) => column.role === "key")) note("no-key")
  const says = columns.some((column) => ["score", "choice", "text", "comment", "case subject"].includes(column.role))
  if (!says) note("nothing-to-say")
  const map: FeedbackMap = {
    version: 1,
    survey: { name: given.surveyName },
    becomes: isCases ? "cases" : "responses",
    file: { headerRow: 1, shortRows: areShort(header, rows) ? "fill" : "reject", decimal: "." },
    timeZone: given.timeZone,
    ...(!received && { receivedOn: given.today }),
    blanks: nothingsIn(looks.filter((look) => taken.has(look.name))),
    columns,
  }
  return { columns, map: says ? map : undefined, notes }
}

/** The column that says when: the one whose name says "received" or the like, else the first one with dates. */
function receivedColumn(looks: readonly ColumnLook[], today: string) {
  const dated = looks.flatMap((look) => {
    const guessed = guessDate(look, today)
    return guessed ? [{ column: look.name, ...guessed }] : []
  })
  const told = /received|submitted|completed|recorded|answered|review.?date|^(date|timestamp)$/i
  return dated.find(({ column }) => told.test(column)) ?? dated[0]
}

function put(column: MappedColumn | undefined, look: ColumnLook, taken: Map<string, MappedColumn>): void {
  if (column && isFirst(column, taken)) taken.set(look.name, column)
}

function isFirst(column: MappedColumn, taken: ReadonlyMap<string, MappedColumn>): boolean {
  return column.role === "choice" || ![...taken.values()].some(({ role }) => role === column.role)
}

function uniqueId(name: string, taken: ReadonlyMap<string, MappedColumn>): string {
  const ids = new Set([...taken.values()].map((column) => ("question" in column ? column.question.id : "")))
  const id = questionId(name)
  let unique = id
  for (let again = 2; ids.has(unique); again++) unique = `${id}-${again}`
  return unique
}

/** Many rows end before the header does: whoever wrote the file left empty last cells out. */
function areShort(header: Header, rows: readonly (readonly string[])[]): boolean {
  return rows.filter((cells) => cells.length < header.length).length > rows.length * 0.05
}

function nothingsIn(looks: readonly ColumnLook[]): string[] {
  return [...new Set(looks.flatMap((look) => look.nothings))].slice(0, 50)
}
