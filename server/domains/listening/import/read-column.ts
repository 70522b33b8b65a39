import type { DateForm, FeedbackMap, FeedbackRow, MappedColumn, Received } from "#contracts/feedback-map.ts"
import { longestChannel, longestKey, longestSubject, longestTouchpoint, longestUnit } from "#contracts/feedback-map.ts"
import { type Reason, reason } from "./bad-row.ts"
import { readDate } from "./date-formats.ts"
import { labelReader, languageReader, scoreReader, yesNoReader } from "./read-answer.ts"
import { isEmail, noAnswers, readComment, readLine, readNumber } from "./read-cell.ts"
import type { ZonedTime } from "./zoned-time.ts"

/** What a cell turned out to be. A reason means that its row is a bad row. */
export type CellFound = "answer" | "blank" | "not applicable" | Reason

/** A row while it is being put together. */
export type RowInMaking = Omit<FeedbackRow, "case"> & {
  about: Partial<NonNullable<FeedbackRow["case"]>>
}

/** Reads one column's cell into its row. */
export type ColumnReader = (cell: string, row: RowInMaking) => CellFound

/** Where a column's values come from besides the cell: the map's defaults, its time zone, and the present moment. */
export type Reading = { map: FeedbackMap; time: ZonedTime; now: Date }

/** Makes the reader of one mapped column; what can be worked out once for all rows is worked out here. */
export function columnReader(column: MappedColumn, reading: Reading): ColumnReader {
  const read = valueReader(column, reading)
  const isBlank = noAnswers(reading.map.blanks, column.blanks)
  const doesNotApply = "notApplicable" in column ? noAnswers(column.notApplicable) : undefined
  const required = column.role === "key" || (column.role === "received at" && !reading.map.receivedOn)
  const missing = reason(column.role === "key" ? "key-missing" : "date-missing")
  return (cell, row) => {
    const value = cell.trim()
    if (value === "" || isBlank(value)) return required ? missing : "blank"
    if (doesNotApply?.(value)) {
      const { id } = (column as { question: { id: string } }).question
      if (!row.notApplicable.includes(id)) row.notApplicable.push(id)
      return "not applicable"
    }
    return read(value, row) ?? "answer"
  }
}

type ValueReader = (value: string, row: RowInMaking) => Reason | undefined

function valueReader(column: MappedColumn, reading: Reading): ValueReader {
  const { map } = reading
  switch (column.role) {
    case "key":
      return keep(
        (value) => readLine((column.prefix ?? "") + value, longestKey),
        (row, key) => {
          row.key = key
        },
      )
    case "score":
      return keep(scoreReader(column, map), (row, score) => {
        row.answers[column.question.id] = score
      })
    case "choice":
      return choiceReader(column)
    case "text":
      return keep(readComment, (row, text) => {
        row.answers[column.question.id] = text
      })
    case "comment":
      return keep(readComment, (row, comment) => {
        row.comment = row.comment === undefined ? comment : `${row.comment}\n\n${comment}`
      })
    case "received at":
      return keep(dateReader(column.date, reading), (row, received) => {
        row.receivedAt = received
      })
    case "unit":
    case "touchpoint":
    case "channel":
      return keep(labelReader(column, longestName[column.role]), (row, name) => {
        row[column.role] = name
      })
    case "hidden":
      return keep(labelReader(column), (row, value) => {
        row.hidden[column.name] = value
      })
    case "customer key":
      return keep(
        (value) => readLine((column.prefix ?? "") + value, longestKey),
        (row, key) => {
          row.customer = { ...row.customer, key }
        },
      )
    case "customer name":
      return keep(
        (value) => readLine(value, 200),
        (row, name) => {
          row.customer = { ...row.customer, name }
        },
      )
    case "customer email":
      return keep(
        (value) => (isEmail(value) ? value.toLowerCase() : reason("email-not-valid")),
        (row, email) => {
          row.customer = { ...row.customer, email }
        },
      )
    case "language":
      return keep(languageReader(column.labels), (row, language) => {
        row.language = language
      })
    case "weight":
      return keep(
        (value) => weight(value, map),
        (row, weight) => {
          row.weight = weight
        },
      )
    default:
      return caseReader(column, reading)
  }
}

const longestName = { unit: longestUnit, touchpoint: longestTouchpoint, channel: longestChannel }

type CaseColumn = Extract<MappedColumn, { role: `case ${string}` }>

function caseReader(column: CaseColumn, reading: Reading): ValueReader {
  switch (column.role) {
    case "case subject":
    case "case issue":
    case "case product": {
      const fact = ({ "case subject": "subject", "case issue": "issue", "case product": "product" } as const)[
        column.role
      ]
      return keep(
        (value) => readLine(value, longestSubject),
        (row, text) => {
          row.about[fact] = text
        },
      )
    }
    case "case response": {
      const isOpen = noAnswers(column.open)
      return keep(
        (value) => readLine(value),
        (row, response) => {
          row.about.response = response
          row.about.closed = !isOpen(response)
        },
      )
    }
    case "case timely":
    case "case disputed": {
      const fact = column.role === "case timely" ? "timely" : "disputed"
      return keep(yesNoReader(column.yes, column.no), (row, answer) => {
        row.about[fact] = answer
      })
    }
    case "case sent at":
    case "case answered at":
    case "case closed at": {
      const fact = (
        { "case sent at": "sentAt", "case answered at": "answeredAt", "case closed at": "closedAt" } as const
      )[column.role]
      return keep(dateReader(column.date, reading), (row, at) => {
        row.about[fact] = at
      })
    }
  }
}

/** Several columns of one choice with many answers add to each other; the same label counts once. */
function choiceReader(column: Extract<MappedColumn, { role: "choice" }>): ValueReader {
  const { id, many } = column.question
  return keep(labelReader(column), (row, label) => {
    const earlier = row.answers[id]
    if (!many) row.answers[id] = label
    else if (!Array.isArray(earlier)) row.answers[id] = [label]
    else if (!earlier.includes(label)) earlier.push(label)
  })
}

function dateReader(form: DateForm, { time, now }: Reading): (value: string) => Received | Reason {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const lastDay = time.dayOf(tomorrow)
  return (value) => {
    const date = readDate(value, form)
    if (!date) return reason("date-not-understood", { form: form.form })
    const received = time.received(date)
    const isPast = received instanceof Date ? received <= tomorrow : received.day <= lastDay
    return isPast ? received : reason("date-in-future")
  }
}

function weight(value: string, map: FeedbackMap): number | Reason {
  const weight = readNumber(value, map.file.decimal)
  if (weight === undefined) return reason("not-a-number")
  return weight > 0 && weight <= 1e9 ? weight : reason("weight-not-positive")
}

/** Reads a value and puts it into its row, unless it could not be read. */
function keep<T extends string | number | boolean | Received>(
  read: (value: string) => T | Reason,
  put: (row: RowInMaking, value: T) => void,
): ValueReader {
  return (value, row) => {
    const found = read(value)
    if (isReason(found)) return found
    put(row, found)
    return undefined
  }
}

function isReason(found: unknown): found is Reason {
  return typeof found === "object" && found !== null && "code" in found
}
