import { Alert } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import type { getStory } from "#contracts/stories.ts"
import { useWords } from "#web/words/use-words.ts"
import { storiesWords } from "./words.ts"

/** What a steward said when they gave a story back, as long as nothing has happened since. */
export function Remark({ steps }: { steps: Reply<typeof getStory>["steps"] }) {
  const t = useWords(storiesWords)
  const last = steps.at(-1)
  if (last?.step !== "returned") return null
  return (
    <Alert color="saffron" variant="light">
      {t("remarkOf", { name: last.by.name, remark: last.remark })}
    </Alert>
  )
}
