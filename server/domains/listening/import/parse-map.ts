import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** Longest map, in characters. */
const longestMap = 1_000_000

/** Reads a map file. Throws `import-map-invalid`, which names each place in the map that is wrong. */
export function parseMap(text: string): FeedbackMap {
  if (text.length > longestMap) throw invalid(`It has more than ${longestMap} characters.`)
  const parsed = feedbackMap.safeParse(parseJson(text.replace(/^\ufeff/, "")))
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.join("."), message }))
  const shown = fields.slice(0, 5).map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
  throw invalid(shown.join(" "), fields)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(`It is not JSON: ${(cause as Error).message}.`)
  }
}

function invalid(why: string, fields: { path: string; message: string }[] = []): Refusal {
  return new Refusal("import-map-invalid", `The map cannot be used. ${why}`, { status: 422, fields, told: { why } })
}
