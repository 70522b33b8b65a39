import type { FastifyInstance, FastifyRequest } from "fastify"
import type { Contract } from "#contracts/route.ts"
import { isMedia } from "#contracts/route.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** The page that says it to a customer; undefined where nobody reads pages. */
export type PageOfRefusal = (
  refusal: Refusal,
  request: FastifyRequest,
) => Promise<{ html: string; csp: string } | undefined>

/** One place that turns what was thrown into an RFC 9457 problem document. A fault of ours shows a reference id and nothing of its inside. */
export function answerErrors(app: FastifyInstance, pageOf: PageOfRefusal): void {
  app.setErrorHandler(async (thrown: Error & { statusCode?: number; code?: string }, request, reply) => {
    const refusal = asRefusal(thrown)
    if (refusal.status >= 500) request.log.error({ err: thrown }, "request failed")
    else request.log.info({ code: refusal.code, reason: thrown.message }, "refused")
    if (refusal.status === 503) reply.header("retry-after", "2")
    const page = await pageFor(pageOf, refusal, request)
    if (page)
      return reply
        .header("content-security-policy", page.csp)
        .code(refusal.status)
        .type("text/html; charset=utf-8")
        .send(page.html)
    return reply.code(refusal.status).type("application/problem+json").send(problem(refusal, request.id))
  })
  app.setNotFoundHandler((request, reply) => {
    const refusal = new Refusal("no-such-address", "There is nothing at this address.", { status: 404 })
    reply.code(404).type("application/problem+json").send(problem(refusal, request.id))
  })
}

/** Where the route gives pages. A fault while the page is made must not hide the refusal itself. */
async function pageFor(pageOf: PageOfRefusal, refusal: Refusal, request: FastifyRequest) {
  const { contract } = request.routeOptions.config as { contract?: Contract }
  if (!contract || !isMedia(contract.reply) || !contract.reply.media.startsWith("text/html")) return undefined
  return pageOf(refusal, request).catch(() => undefined)
}

function problem(refusal: Refusal, reference: string) {
  return {
    type: `/api/problems/${refusal.code}`,
    title: refusal.message,
    status: refusal.status,
    code: refusal.code,
    ...(Object.keys(refusal.told).length > 0 && { told: refusal.told }),
    ...(refusal.fields.length > 0 && { errors: refusal.fields }),
    reference,
  }
}

/** What a caller can do something about: a database that is gone, going or coming, too many clients, serialization, deadlock, timeout. */
const busy = new Set(
  "ECONNREFUSED ECONNRESET EPIPE ENOENT 08006 57P01 57P02 57P03 57P05 53300 40001 40P01 57014".split(" "),
)
const brokenConnection = /timeout exceeded when trying to connect|Connection terminated|not queryable/

/** PostgreSQL's class 22 (a value it cannot take) and 23503 (a reference to nothing): the caller's to mend, where a deed did not say so itself. */
function asInputProblem(thrown: Error & { code?: string }): Refusal | undefined {
  if (thrown.code === "23503")
    return new Refusal("unknown-reference", "One of the records named here does not exist. Choose another.", {
      status: 400,
      cause: thrown,
    })
  if (/^22[0-9A-Z]{3}$/.test(thrown.code ?? ""))
    return new Refusal("not-understood", "One of the values sent is beyond what can be kept.", {
      status: 400,
      cause: thrown,
    })
  return undefined
}

function asRefusal(thrown: Error & { statusCode?: number; code?: string }): Refusal {
  if (thrown instanceof Refusal) return thrown
  if (busy.has(thrown.code ?? "") || brokenConnection.test(thrown.message))
    return new Refusal("busy", "The system is busy or restarting. Try again in a moment; nothing was lost.", {
      status: 503,
      cause: thrown,
    })
  if (thrown.code === "53100")
    return new Refusal(
      "no-room",
      "The disk of this installation is full, so nothing could be kept. Tell your administrator, and keep what you wrote.",
      {
        status: 507,
        cause: thrown,
      },
    )
  const inputProblem = asInputProblem(thrown)
  if (inputProblem) return inputProblem
  const status = thrown.statusCode
  if (status === 413)
    return new Refusal("too-large", "This is larger than this address takes. Send less at once.", { status })
  if (status === 415) return new Refusal("wrong-media", "This address does not take this kind of content.", { status })
  if (status === 429) return new Refusal("too-often", "That was too often. Wait a minute, then try again.", { status })
  if (status && status >= 400 && status < 500)
    return new Refusal("not-understood", `The request could not be read: ${thrown.message}.`, { status })
  return new Refusal(
    "fault",
    "Something went wrong on our side. Try again; if it stays, give the reference to your administrator.",
    { status: 500, cause: thrown },
  )
}
