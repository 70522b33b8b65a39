import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import type { Caller } from "./app.ts"

/** The cards on which the bank's customers write, as somebody typed them into a file. */
export const mapOfCards = (more: object = {}): FeedbackMap =>
  feedbackMap.parse({
    version: 1,
    survey: { name: "Paper cards", touchpoint: "At the counter" },
    timeZone: "Europe/Lisbon",
    columns: [
      { column: "card", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "branch", role: "unit" },
      { column: "recommend", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
      {
        column: "why",
        role: "choice",
        question: { id: "why", label: "Why?", kind: "choice" },
        labels: { C: "A card", L: "A loan" },
      },
      { column: "words", role: "comment" },
      { column: "name", role: "customer name" },
    ],
    ...more,
  })

/** Three good rows, and one whose score is not on the scale. */
export const cards = `card,when,branch,recommend,why,words,name
1,2025-05-04T10:00:00,North,10,C,Wonderful help with my card,Ines
2,2025-05-04,Nowhere,0,L,"Rude, and it took an hour",Joao
3,2025-05-05,South,11,C,Eleven is not on the scale,
4,2025-05-06,South,7,L,,
`

/** Brings a file in, as the steward's browser does. */
export async function bringIn(steward: Caller, text: string, of: FeedbackMap = mapOfCards(), fileName = "cards.csv") {
  const { id } = await steward.call(startImport, { body: { fileName, map: of } })
  const url = sendImportFile.path.replace(":id", id)
  const reply = await steward.request("PUT", url, text, { "content-type": "text/csv" })
  return { id, status: reply.status, body: JSON.parse(reply.body) }
}
