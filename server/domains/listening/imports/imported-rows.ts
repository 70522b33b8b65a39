import { hash } from "node:crypto"
import type { FeedbackMap, FeedbackRow, Received } from "#contracts/feedback-map.ts"
import type { Answer, Answers } from "#contracts/question.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { zonedTime } from "../import/zoned-time.ts"
import type { ResponsePlace } from "../intake/facts-of-response.ts"
import { type Score, scoresOf } from "../score.ts"
import { commentQuestionOf, optionsByLabel } from "./import-form.ts"
import type { ImportTarget } from "./import-survey.ts"
import type { Places } from "./places.ts"

/** A row of a file as it is written: a response with its key, what measures count of it, and whether the text engine has something to do. */
export type ImportedRow = {
  line: number
  response: ResponseJson
  scores: Score[]
  place: ResponsePlace
  customer: FeedbackRow["customer"]
}
type ResponseJson = {
  id: string
  /** PostgreSQL's form of 16 bytes: "\\x…". */
  key_hash: string
  received_at: string
  unit_id: string | null
  touchpoint_id: string | null
  customer_id: string | null
  channel: string
  language: string | null
  answers: Answers
  hidden: Record<string, string>
  not_applicable: string[]
  weight: number
  history: boolean
  unread: boolean
}

/** Names a row for good within its survey, in 16 bytes. */
export const keyHash = (key: string): string => `\\x${hash("sha256", key, "hex").slice(0, 32)}`

/** Turns clean rows of a file into responses of a survey. `places` must have met what the rows name. */
export function rowMaker(map: FeedbackMap, target: ImportTarget, places: Places): (row: FeedbackRow) => ImportedRow {
  const { form, surveyId } = target
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

  return (row) => {
    const at = instantOf(row.receivedAt)
    const unit = places.unitOf(row.unit)
    const touchpointId = places.touchpointOf(row.touchpoint)
    const answers = answersOf(row)
    // Ids carry the time of the answer; they cannot tell of times before 1970.
    const id = uuidV7(at.getTime() < 0 ? new Date(0) : at)
    const channel = row.channel === undefined ? "import" : row.channel
    const language = row.language ?? null
    const weight = row.weight ?? 1
    const day = time.dayOf(row.receivedAt)
    const place = {
      surveyId,
      unitId: unit.id,
      touchpointId,
      personId: null,
      channel,
      language,
      day,
      weight,
      responseId: id,
    }
    return {
      line: row.line,
      customer: row.customer,
      scores: scoresOf(form.questions, answers),
      place,
      response: {
        id,
        key_hash: keyHash(row.key),
        received_at: at.toISOString(),
        unit_id: unit.id,
        touchpoint_id: touchpointId,
        customer_id: null,
        channel,
        language,
        answers,
        hidden: {
          ...row.hidden,
          ...(!unit.known && row.unit !== undefined && { unit: row.unit }),
          ...(row.case && { case: JSON.stringify(row.case) }),
        },
        not_applicable: row.notApplicable,
        weight,
        history: !row.live,
        unread: row.comment !== undefined || row.case !== undefined || row.live,
      },
    }
  }
}

/** The options that labels stand for; a label that the form does not list is kept as it is. */
function optionOf(byLabel: ReadonlyMap<string, string>, said: Answer): Answer {
  if (Array.isArray(said)) return said.map((label) => byLabel.get(label) ?? label)
  return typeof said === "string" ? (byLabel.get(said) ?? said) : said
}
