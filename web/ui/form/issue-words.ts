import type { z } from "zod"
import type { Say } from "#web/words/use-words.ts"
import type { uiWords } from "../words.ts"

type Issue = z.core.$ZodIssue

/** What to do about a value that does not fit, in words; a contract's own message is kept as it is. */
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
      return issue.message
    default:
      return t("issue.format")
  }
}
