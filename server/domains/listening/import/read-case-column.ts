import { longestSubject, type MappedColumn } from "#contracts/feedback-map.ts"
import { reason } from "./bad-row.ts"
import { yesNoReader } from "./read-answer.ts"
import { noAnswers, readLine, readNumber } from "./read-cell.ts"
import { receivedReader } from "./read-received.ts"
import { keep, type Reading, type ValueReader } from "./row-in-making.ts"

type CaseColumn = Extract<MappedColumn, { role: `case ${string}` }>

/** Makes the reader of a column that says something of a case. */
export function caseReader(column: CaseColumn, reading: Reading): ValueReader {
  switch (column.role) {
    case "case subject":
      return textOf("subject", column.prefix)
    case "case issue":
      return textOf("issue")
    case "case product":
      return textOf("product")
    case "case response": {
      const isOpen = noAnswers(column.open)
      return keep(readLine, (row, response) => {
        row.about.response = response
        row.about.closed = !isOpen(response)
      })
    }
    case "case timely":
      return keep(yesNoReader(column.yes, column.no), (row, timely) => {
        row.about.timely = timely
      })
    case "case disputed":
      return keep(yesNoReader(column.yes, column.no), (row, disputed) => {
        row.about.disputed = disputed
      })
    case "case sent at":
      return dateOf("sentAt", column.date, reading)
    case "case answered at":
      return dateOf("answeredAt", column.date, reading)
    case "case resolved at":
      return dateOf("resolvedAt", column.date, reading)
    case "case closed at":
      return dateOf("closedAt", column.date, reading)
    case "case in time":
      return keep(yesNoReader(column.yes, column.no), (row, inTime) => {
        row.about.inTime = inTime
      })
    case "case hand-offs":
      return countOf("handOffs", reading)
    case "case reopened":
      return countOf("reopened", reading)
  }
}

function textOf(fact: "subject" | "issue" | "product", prefix = ""): ValueReader {
  return keep(
    (value) => readLine(prefix + value, longestSubject),
    (row, text) => {
      row.about[fact] = text
    },
  )
}

function dateOf(
  fact: "sentAt" | "answeredAt" | "resolvedAt" | "closedAt",
  form: Parameters<typeof receivedReader>[0],
  reading: Reading,
): ValueReader {
  return keep(receivedReader(form, reading), (row, at) => {
    row.about[fact] = at
  })
}

/** More than these are no count of what happened to one case. */
const mostTimes = 1_000

function countOf(fact: "handOffs" | "reopened", { map }: Reading): ValueReader {
  return keep(
    (value) => {
      const count = readNumber(value, map.file.decimal)
      if (count === undefined) return reason("not-a-number")
      const counts = Number.isInteger(count) && count >= 0 && count <= mostTimes
      return counts ? count : reason("outside-scale", { min: 0, max: mostTimes })
    },
    (row, count) => {
      row.about[fact] = count
    },
  )
}
