import type { z } from "zod"
import { toldOf } from "#contracts/issue.ts"
import type { Say } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"

/** What to do about a value that does not fit, in words. */
export function issueWords(issue: z.core.$ZodIssue, t: Say<(typeof uiWords)["english"]>): string {
  const { code, told } = toldOf(issue) ?? { code: "", told: {} }
  const key = `issue.${code}`
  return key in uiWords.english ? (t as (key: string, told?: object) => string)(key, told) : issue.message
}
