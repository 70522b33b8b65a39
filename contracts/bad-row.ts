import { z } from "zod"

/** Rows of a file that were not taken, and why: the server says it in English and in files to mend, the web in the person's language. */

/** What is wrong with a row, by code; with what its sentence names. */
export const rowProblemSentences = {
  // Of the row.
  "quotes-do-not-match": "A quotation mark on this line is never closed, or stands in the middle of a quoted cell.",
  "row-too-long": "The row is too long to be read.",
  "unreadable-character": "The row holds a character that cannot be kept.",
  "cells-too-many":
    "The row has {{found}} cells, the header only {{expected}}. Is a comma or a quotation mark too many?",
  "cells-too-few": "The row has {{found}} cells, the header {{expected}}.",
  "key-missing": "The row has no response key.",
  "date-missing": "The row has no date.",
  "nothing-said": "The row holds no answer and no words.",
  "texts-too-long": "The texts of this row have {{found}} bytes together; at most {{max}} are kept.",
  "not-taken":
    "The database would not take this row: its texts may be too long together. See this line of the original file.",
  "whose-missing": "The row does not say whose it is.",
  "customer-not-known": "This customer is not known here.",
  "employee-number-missing": "The employee number is missing.",
  "name-missing": "The name is missing.",
  "employee-number-twice": "Employee number {{number}} is on line {{first}} already.",
  "email-of-another": "{{email}} is the e-mail address of {{name}}.",
  "second-lead": "The person on line {{first}} leads this unit already.",
  "this-is-you": "This is you: an import neither takes your role nor lets you leave, so that nobody is locked out.",
  "administrators-by-program": "A program neither makes nor removes administrators. Let an administrator do it.",
  // Of one cell.
  "date-not-iso": "This is not a date such as 2020-03-18.",
  "date-not-compact": "This is not a date such as 20200318.",
  "date-not-year-first": "This is not a date with the year first, such as 2020/3/18.",
  "date-not-month-first": "This is not a date with the month first, such as 3/18/2020.",
  "date-not-day-first": "This is not a date with the day first, such as 18.3.2020.",
  "date-not-written": "This is not a date such as 18 March 2020.",
  "date-not-excel-serial": "This is not a day as Excel counts them, such as 43908.5.",
  "date-not-unix-seconds": "This is not a number of seconds since 1970.",
  "date-not-unix-milliseconds": "This is not a number of milliseconds since 1970.",
  "date-not-day-of-month": "This is not a day of a month.",
  "date-in-future": "This date is still to come; day and month may have been swapped.",
  "day-not-understood": "Write a day as 2026-11-22.",
  "not-a-number": "This is not a number.",
  "outside-scale": "This is not on the scale from {{min}} to {{max}}.",
  "weight-not-positive": "A weight is a number above 0.",
  "choice-not-listed": "The map does not say what this value stands for.",
  "reason-not-listed": "The map does not say what this stands for: {{reasons}}.",
  "language-not-known": "This is not a language code such as en or pt-BR.",
  "languages-not-known": 'Languages are codes such as "en es pt-BR".',
  "role-not-known": "This is not a role; write member, lead, steward, executive or administrator.",
  "yes-or-no": "This is neither yes nor no.",
  "email-not-valid": "This is not an e-mail address.",
  "text-too-long": "This text has {{found}} characters; at most {{max}} are kept.",
  "currency-not-known": "This is not a currency code such as EUR.",
  "amount-not-understood": "This is not an amount in {{currency}}.",
  "amount-below-zero": "The amount is below 0: what was given back is not a purchase.",
} as const satisfies Record<string, string>

export type RowProblemCode = keyof typeof rowProblemSentences

/** All that is said of bad rows: the sentences, where the trouble lies, and what the columns are called that a file to mend has more. */
export const rowProblemWords = {
  ...rowProblemSentences,
  "in.cell": '{{column}} "{{value}}": {{problem}}',
  "in.column": "{{column}}: {{problem}}",
  "in.value": '"{{value}}": {{problem}}',
  "file.line": "Line in the original file",
  "file.wrong": "What is wrong",
} as const

export const rowProblem = z.object({
  /** One of `rowProblemSentences`; kept for long, so that it may be one of yesterday. */
  code: z.string(),
  told: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The column's name in the file, where one cell is to blame. */
  column: z.string().optional(),
  /** That cell, shortened. */
  value: z.string().optional(),
})
export type RowProblem = z.infer<typeof rowProblem>

export const badRow = z.object({
  /** Where it begins in the file, from 1. */
  line: z.int(),
  /** What is wrong with it, in English. */
  reason: z.string(),
  /** The same by codes, for other languages; a row may have several faults. */
  problems: z.array(rowProblem),
})
