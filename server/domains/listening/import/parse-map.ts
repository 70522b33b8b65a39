import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { toldOf } from "#contracts/issue.ts"
import { type FieldProblem, Refusal } from "#platform/errors/refusal.ts"

/** Longest map, in characters. */
const longestMap = 1_000_000
const mostShown = 5

/** Reads a map file. Throws `import-map-invalid`, which names each place in the map that is wrong, and `import-map-unreadable` where there is no map at all. */
export function parseMap(text: string): FeedbackMap {
  if (text.length > longestMap)
    throw invalid([
      { path: "", message: `It has more than ${longestMap} characters.`, code: "tooLong", told: { most: longestMap } },
    ])
  const parsed = feedbackMap.safeParse(parseJson(text.replace(/^\ufeff/, "")))
  if (parsed.success) return parsed.data
  throw invalid(
    parsed.error.issues
      .slice(0, 50)
      .map((issue) => ({ path: issue.path.join("."), message: issue.message, ...toldOf(issue) })),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal("import-map-unreadable", "The map is not JSON. A comma or a quotation mark may be missing.", {
      status: 422,
      cause,
    })
  }
}

/** At a terminal all of it is in one message; screens say each place in their own language. */
function invalid(fields: readonly FieldProblem[]): Refusal {
  const shown = fields.slice(0, mostShown).map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
  return new Refusal("import-map-invalid", `The map cannot be used. ${shown.join(" ")}`, { status: 422, fields })
}
