import { reportedResponse } from "#contracts/response.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { PublishedSurvey } from "./open-survey.ts"
import { readReportedResponse } from "./read-reported-response.ts"
import { type TakenResponse, takeResponses } from "./take-responses.ts"

type Refused = { index: number; reason: string }

/** Keeps many responses of one program; each that cannot be kept comes back with its place and the reason, and holds up no other. */
export async function takeBatch(ctx: Ctx, survey: PublishedSurvey, sent: readonly unknown[]) {
  const refused: Refused[] = []
  const good: { index: number; response: TakenResponse }[] = []
  for (const [index, one] of sent.entries()) {
    try {
      good.push({ index, response: await readOne(ctx, survey, one) })
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      refused.push({ index, reason: reasonOf(thrown) })
    }
  }
  let kept = 0
  let repeated = 0
  const settled = await takeResponses(
    ctx,
    survey,
    good.map(({ response }) => response),
  )
  settled.forEach((one, at) => {
    if ("refused" in one) refused.push({ index: good[at]?.index ?? at, reason: (one.refused as Error).message })
    else if (one.done.repeated) repeated++
    else kept++
  })
  return { kept, repeated, refused: refused.sort((a, b) => a.index - b.index) }
}

function readOne(ctx: Ctx, survey: PublishedSurvey, one: unknown): Promise<TakenResponse> {
  const parsed = reportedResponse.safeParse(one)
  if (parsed.success) return readReportedResponse(ctx, survey, parsed.data)
  const fields = parsed.error.issues
    .slice(0, 5)
    .map((issue) => ({ path: issue.path.join("."), message: issue.message }))
  throw new Refusal("not-understood", "This is not a response.", { status: 422, fields })
}

const reasonOf = (refusal: Refusal) =>
  [refusal.message, ...refusal.fields.map(({ path, message }) => `${path}: ${message}`)].join(" ").slice(0, 1_000)
