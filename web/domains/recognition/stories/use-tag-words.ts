import { unusual } from "#contracts/stories.ts"
import { useWords } from "#web/words/use-words.ts"
import { storiesWords } from "./words.ts"

/** How a tag is written: the one that the house knows in the reader's language, any other as it was typed. */
export function useTagWords(): (tag: string) => string {
  const t = useWords(storiesWords)
  return (tag) => (tag === unusual ? t("unusual") : tag)
}
