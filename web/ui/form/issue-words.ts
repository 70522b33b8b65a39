import type { z } from "zod"
import type { Say } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"

type Issue = z.core.$ZodIssue

/** What to do about a value that does not fit, in words; what a contract refuses for a reason of its own goes by its code. */
export function issueWords(issue: Issue, t: Say<(typeof uiWords)["english"]>): string {
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return t("issue.missing")
      return issue.origin === "string"
        ? t("issue.tooShort", { least: Number(issue.minimum) })
        : t("issue.tooSmall", { least: Number(issue.minimum) })
    case "too_big":
      return issue.origin === "string"
        ? t("issue.tooLong", { most: Number(issue.maximum) })
        : t("issue.tooBig", { most: Number(issue.maximum) })
    case "invalid_type":
      return t("issue.missing")
    case "invalid_format":
      return issue.format === "email" ? t("issue.email") : issue.format === "url" ? t("issue.url") : t("issue.format")
    case "invalid_value":
      return t("issue.choose")
    case "custom":
      return customWords(issue, t)
    default:
      return t("issue.format")
  }
}

function customWords({ params, message }: z.core.$ZodIssueCustom, t: Say<(typeof uiWords)["english"]>): string {
  const key = `issue.${params?.code}`
  return key in uiWords.english ? (t as (key: string, told?: object) => string)(key, params) : message
}
