import { type FieldTold, sayFieldProblem, sayRefusal, type Told } from "#web/words/say-refusal.ts"

/** What is wrong with one field of what was sent: `path` is "promise.due", `message` says what to do. */
export type FieldError = { path: string; message: string }

/** A refusal or failure as the server tells it (RFC 9457), or as we tell it where no server answered. */
export class Problem extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** Stable, for code to branch on: "case-not-answered"; "unreachable" when no answer came. */
  readonly code: string
  /** What happened and what to do next, for people. Empty when no answer came: the shell has the words. */
  readonly detail: string
  readonly errors: readonly FieldError[]
  /** Finds this event in the server's log. */
  readonly reference: string | null
  /** It may be sent again as it is: it will be done once, also where it had arrived. */
  readonly again: boolean

  constructor(told: {
    status: number
    code: string
    title: string
    detail?: string
    errors?: readonly FieldError[]
    reference?: string | null
    again?: boolean
  }) {
    super(told.title)
    this.name = "Problem"
    this.status = told.status
    this.code = told.code
    this.detail = told.detail ?? told.title
    this.errors = told.errors ?? []
    this.reference = told.reference ?? null
    this.again = told.again ?? false
  }

  get signedOut(): boolean {
    return this.status === 401
  }
}

/** No answer at all: the network, or the server, is away. */
export function unreachable(again = false): Problem {
  return new Problem({ status: 0, code: "unreachable", title: "", detail: "", again })
}

/** Reads a problem document, and says it in the language of the screen; anything else that failed becomes a problem with the bare status. */
export async function problemIn(response: Response): Promise<Problem> {
  const told = response.headers.get("content-type")?.includes("json") ? await response.json().catch(() => null) : null
  return problemOf(response.status, told, response.headers.get("x-reference"))
}

/** The problem in what a server has answered. */
export async function problemOf(
  status: number,
  answer: Record<string, unknown> | null,
  reference: string | null = null,
): Promise<Problem> {
  const refusal = {
    code: textOr(answer?.code, `status-${status}`),
    title: textOr(answer?.title, ""),
    told: valuesOr(answer?.told),
  }
  const title = await sayRefusal(refusal)
  const errors: (FieldError & FieldTold)[] = Array.isArray(answer?.errors) ? answer.errors : []
  return new Problem({
    status,
    code: refusal.code,
    title,
    detail: textOr(answer?.detail, title),
    errors: await Promise.all(
      errors.map(async ({ path, ...field }) => ({ path, message: await sayFieldProblem(refusal, field) })),
    ),
    reference: textOr(answer?.reference, "") || reference,
  })
}

const valuesOr = (told: unknown) => (typeof told === "object" && told !== null ? told : {}) as Told["told"]

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise
}
