import { Refusal } from "#platform/errors/refusal.ts"

/** A standard's one question, as it is kept. */
export type Check = { id: string; question: string; answers: string[]; right_answer: number }

/** What a person says yes to, and how: the hash of what they read, and their answer to its check. */
export type Yes = { contentHash: string; language: string; translationId: string | null; answer: number | null }

/** Throws unless it is the wording in force that was read, and its check was answered rightly. A wrong answer is written down nowhere. */
export function mustHaveRead(yes: Yes, inForce: { contentHash: string; check: Check | undefined }): void {
  if (yes.contentHash !== inForce.contentHash) throw rewritten()
  if (inForce.check && yes.answer !== inForce.check.right_answer)
    throw new Refusal("wrong-answer", "Not quite. Read it once more, then answer again; nobody is told.")
}

export const rewritten = () =>
  new Refusal("standard-rewritten", "This standard was rewritten meanwhile. Read it again, then say yes to it.")

/** Nobody is reminded of the same standard twice within this time. */
export const remindedOnceInDays = 3
