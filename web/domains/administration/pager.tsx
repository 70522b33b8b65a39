import { Button, Group } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import { administrationWords } from "./words.ts"

type PagerProps<Key> = {
  /** The key of the last row shown, when there may be older ones. */
  last: Key | undefined
  /** The key before which the rows shown begin; none on the newest page. */
  before: Key | undefined
  onGo: (before: Key | undefined) => void
}

/** Leads through a list that shows its newest rows first. */
export function Pager<Key>({ last, before, onGo }: PagerProps<Key>) {
  const t = useWords(administrationWords)
  return (
    <Group>
      {last !== undefined && (
        <Button variant="default" onClick={() => onGo(last)}>
          {t("older")}
        </Button>
      )}
      {before !== undefined && (
        <Button variant="subtle" onClick={() => onGo(undefined)}>
          {t("newest")}
        </Button>
      )}
    </Group>
  )
}
