import {
  type FeedbackMap,
  longestChannel,
  longestKey,
  longestTouchpoint,
  longestUnit,
  type MappedColumn,
} from "#contracts/feedback-map.ts"
import { type Reason, reason } from "./bad-row.ts"
import { labelReader, languageReader, scoreReader } from "./read-answer.ts"
import { caseReader } from "./read-case-column.ts"
import { isEmail, noAnswers, readComment, readLine, readNumber } from "./read-cell.ts"
import { receivedReader } from "./read-received.ts"
import { keep, type Reading, type RowInMaking, type ValueReader } from "./row-in-making.ts"

/** What a cell turned out to be. A reason means that its row is a bad row. */
export type CellFound = "answer" | "blank" | "not applicable" | Reason

/** Reads one column's cell into its row. */
export type ColumnReader = (cell: string, row: RowInMaking) => CellFound

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
      return keep(receivedReader(column.date, reading), (row, received) => {
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

function weight(value: string, map: FeedbackMap): number | Reason {
  const weight = readNumber(value, map.file.decimal)
  if (weight === undefined) return reason("not-a-number")
  return weight > 0 && weight <= 1e9 ? weight : reason("weight-not-positive")
}
