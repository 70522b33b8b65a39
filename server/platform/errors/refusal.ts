/**
 * A refusal is an error that people are meant to read: `code` is stable and machine-readable, `message` says what happened and what to do
 * next. Anything else that is thrown is a fault of ours and is answered with a reference id only.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly fields: readonly FieldProblem[]
  /** What its sentence names: with these it can be said in another language. */
  readonly told: Readonly<Record<string, string | number>>

  constructor(code: string, message: string, options: RefusalOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = "Refusal"
    this.code = code
    this.status = options.status ?? 409
    this.fields = options.fields ?? []
    this.told = options.told ?? {}
  }
}

/** Where in the input the problem lies (`path` is dotted: "answers.score"), and what to do about it. */
export type FieldProblem = { path: string; message: string }

type RefusalOptions = {
  status?: number
  cause?: unknown
  fields?: readonly FieldProblem[]
  told?: Readonly<Record<string, string | number>>
}

/** Unknown and unreachable records are answered alike, so that nobody learns of a record by asking for it. */
export function notFound(what = "This page or record"): Refusal {
  return new Refusal("not-found", `${what} does not exist, or you may not see it.`, { status: 404 })
}

export function forbidden(message = "Your role does not allow this. Ask your lead or an administrator."): Refusal {
  return new Refusal("forbidden", message, { status: 403 })
}

export function signInNeeded(): Refusal {
  return new Refusal("sign-in-needed", "Sign in to go on.", { status: 401 })
}
