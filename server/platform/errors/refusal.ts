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

/**
 * Where in the input the problem lies (`path` is dotted: "answers.score"), and what to do about it. With a `code`, which the refusal's own goes before, and
 * what its sentence names, it can be said in other languages.
 */
export type FieldProblem = { path: string; message: string; code?: string; told?: Refusal["told"] }

type RefusalOptions = {
  status?: number
  cause?: unknown
  fields?: readonly FieldProblem[]
  told?: Readonly<Record<string, string | number>>
}

/**
 * Unknown and unreachable records are answered alike, so that nobody learns of a record by asking for it. `what` begins the sentence, "This unit"; the words
 * of other languages go by its noun.
 */
export function notFound(what = "This page or record"): Refusal {
  const noun = what.replace(/^(?:This|The|A) /, "").replaceAll(/[^a-z]+/gi, "-")
  return new Refusal("not-found", `${what} does not exist, or you may not see it.`, { status: 404, told: { noun } })
}

/** By their role; what somebody may not do for another reason has a code and a sentence of its own. */
export function forbidden(): Refusal
export function forbidden(code: string, message: string): Refusal
export function forbidden(code?: string, message?: string): Refusal {
  if (code !== undefined && message !== undefined) return new Refusal(code, message, { status: 403 })
  return new Refusal("forbidden", "Your role does not allow this. Ask your lead or an administrator.", { status: 403 })
}

export function signInNeeded(): Refusal {
  return new Refusal("sign-in-needed", "Sign in to go on.", { status: 401 })
}
