import { hash } from "node:crypto"
import type { FeedbackMap, FeedbackRow, Received } from "#contracts/feedback-map.ts"
import type { Answer, Answers } from "#contracts/question.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { zonedTime } from "../import/zoned-time.ts"
import type { CopiedResponse } from "../intake/copy-responses.ts"
import { type Score, scoresOf } from "../score.ts"
import { commentQuestionOf, optionsByLabel } from "./import-form.ts"
import type { ImportTarget } from "./import-survey.ts"
import type { Places } from "./places.ts"

/** A row of a file as it is written: a response with its key, what measures count of it, and whether the text engine has something to do. */
export type ImportedRow = {
  line: number
  /** PostgreSQL's form of 16 bytes: "\\x…". */
  keyHash: string
  response: CopiedResponse
  scores: Score[]
  /** The calendar day where it was given. */
  day: string
  unread: boolean
  isCase: boolean
  customer: FeedbackRow["customer"]
}
/** Names a row for good within its survey, in 16 bytes. */
export const keyHash = (key: string): string => `\\x${hash("sha256", key, "hex").slice(0, 32)}`

/** Turns clean rows of a file into responses of a survey. `places` must have met what the rows name. */
export function rowMaker(
  importId: string,
  map: FeedbackMap,
  { form, surveyId, version }: ImportTarget,
  places: Places,
): (row: FeedbackRow) => ImportedRow {
  const time = zonedTime(map.timeZone)
  const words = commentQuestionOf(form)
  const options = optionsByLabel(form)

  /** A day without a time is kept as its noon, which is that day in every zone near. */
  const instantOf = (received: Received): Date => {
    if (received instanceof Date) return received
    const [year = 1970, month = 1, day = 1] = received.day.split("-").map(Number)
    return time.received({ year, month, day, time: { hour: 12, minute: 0, second: 0, millisecond: 0 } }) as Date
  }

  function answersOf(row: FeedbackRow): Answers {
    const answers: Answers = {}
    for (const id in row.answers) {
      const said = row.answers[id] as Answer
      const byLabel = options.get(id)
      answers[id] = byLabel ? optionOf(byLabel, said) : said
    }
    if (row.comment !== undefined && words !== undefined) answers[words] = row.comment
    return answers
  }

  function hiddenOf(row: FeedbackRow, unitKnown: boolean): Record<string, string> {
    if (unitKnown && row.case === undefined) return row.hidden
    return {
      ...row.hidden,
      ...(!unitKnown && row.unit !== undefined && { unit: row.unit }),
      ...(row.case && { case: JSON.stringify(row.case) }),
    }
  }

  return (row) => {
    const at = instantOf(row.receivedAt)
    const unit = places.unitOf(row.unit)
    const answers = answersOf(row)
    return {
      line: row.line,
      keyHash: keyHash(row.key),
      customer: row.customer,
      scores: scoresOf(form.questions, answers),
      day: time.dayOf(row.receivedAt),
      unread: row.comment !== undefined || row.case !== undefined || row.live,
      isCase: row.case !== undefined,
      response: {
        // Ids carry the time of the answer; they cannot tell of times before 1970.
        id: uuidV7(at.getTime() < 0 ? new Date(0) : at),
        survey_id: surveyId,
        version,
        received_at: at.toISOString(),
        unit_id: unit.id,
        touchpoint_id: places.touchpointOf(row.touchpoint),
        customer_id: null,
        person_id: null,
        channel: row.channel ?? "import",
        language: row.language ?? null,
        answers,
        hidden: hiddenOf(row, unit.known),
        not_applicable: row.notApplicable,
        weight: row.weight ?? 1,
        history: !row.live,
        import_id: importId,
      },
    }
  }
}

/** The options that labels stand for; a label that the form does not list is kept as it is. */
function optionOf(byLabel: ReadonlyMap<string, string>, said: Answer): Answer {
  if (Array.isArray(said)) return said.map((label) => byLabel.get(label) ?? label)
  return typeof said === "string" ? (byLabel.get(said) ?? said) : said
}
