import { longestSubject, type MappedColumn } from "#contracts/feedback-map.ts"
import { yesNoReader } from "./read-answer.ts"
import { noAnswers, readLine } from "./read-cell.ts"
import { receivedReader } from "./read-received.ts"
import { keep, type Reading, type ValueReader } from "./row-in-making.ts"

type CaseColumn = Extract<MappedColumn, { role: `case ${string}` }>

/** Makes the reader of a column that says something of a case. */
export function caseReader(column: CaseColumn, reading: Reading): ValueReader {
  switch (column.role) {
    case "case subject":
      return textOf("subject")
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
    case "case closed at":
      return dateOf("closedAt", column.date, reading)
  }
}

function textOf(fact: "subject" | "issue" | "product"): ValueReader {
  return keep(
    (value) => readLine(value, longestSubject),
    (row, text) => {
      row.about[fact] = text
    },
  )
}

function dateOf(
  fact: "sentAt" | "answeredAt" | "closedAt",
  form: Parameters<typeof receivedReader>[0],
  reading: Reading,
): ValueReader {
  return keep(receivedReader(form, reading), (row, at) => {
    row.about[fact] = at
  })
}
