import { VisuallyHidden } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import type { Stretch } from "./word-diff.ts"
import { standardsWords } from "./words.ts"

/** What was taken out and what was added, said to screen readers too. */
export function Difference({ stretches }: { stretches: readonly Stretch[] }) {
  const t = useWords(standardsWords)
  return stretches.map(({ kind, words }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name, and their order is all there is
    if (kind === "same") return <span key={index}>{words}</span>
    const Mark = kind === "out" ? "del" : "ins"
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Mark key={index}>
        <VisuallyHidden>{kind === "out" ? t("removed") : t("added")}</VisuallyHidden>
        {words}
      </Mark>
    )
  })
}
