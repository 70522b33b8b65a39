import type { z } from "zod"

/** What does not fit in what was sent, by code with what its sentence names, so that every language can say it. */
export type IssueTold = { code: string; told: Record<string, string | number> }

const plain = (code: string, told: IssueTold["told"] = {}): IssueTold => ({ code, told })

/** What a contract refuses for a reason of its own goes by the code that it gives to it; undefined where it gives none. */
export function toldOf(issue: z.core.$ZodIssue): IssueTold | undefined {
  switch (issue.code) {
    case "too_small":
      if (issue.origin !== "string") return plain("tooSmall", { least: Number(issue.minimum) })
      return issue.minimum === 1 ? plain("missing") : plain("tooShort", { least: Number(issue.minimum) })
    case "too_big":
      return plain(issue.origin === "string" ? "tooLong" : "tooBig", { most: Number(issue.maximum) })
    case "invalid_type":
      return plain("missing")
    case "invalid_format":
      return plain(issue.format === "email" || issue.format === "url" ? issue.format : "format")
    case "invalid_value":
    case "invalid_union":
      return plain("choose")
    case "unrecognized_keys":
      return plain("unknown-name", { name: issue.keys.join(", ") })
    case "custom":
      return ofItsOwn(issue)
    default:
      return plain("format")
  }
}

function ofItsOwn({ params = {} }: z.core.$ZodIssueCustom): IssueTold | undefined {
  const { code, ...named } = params
  if (typeof code !== "string") return undefined
  const told = Object.entries(named).filter((entry): entry is [string, string | number] =>
    ["string", "number"].includes(typeof entry[1]),
  )
  return { code, told: Object.fromEntries(told) }
}
