import type { ComparisonSaying } from "#contracts/comparison.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { comparisonSentences } from "../words.ts"

/** Names beyond these are only counted. */
const mostNames = 6

/** Says the sentences of a comparison in the person's language. */
export function useComparisonSentence(): (says: readonly ComparisonSaying[]) => string {
  const t = useWords(comparisonSentences)
  const formats = useFormats()
  const names = (all: readonly string[]) => {
    const more = all.length - mostNames
    return formats.list(more < 1 ? all : [...all.slice(0, mostNames), t("more", { count: more })])
  }
  return (says) =>
    says
      .map(({ key, above, below, count }) => {
        switch (key) {
          case "above":
            return t("above", { above: names(above) })
          case "below":
            return t("below", { below: names(below) })
          case "both":
            return t("both", { above: names(above), below: names(below) })
          case "others":
          case "none":
            return t(key, { count })
          default:
            return t(key)
        }
      })
      .join(" ")
}
