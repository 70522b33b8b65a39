import { Button } from "@mantine/core"
import { type ReactNode, useEffect, useRef, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "./words.ts"

const few = 5

/** A list that begins with its first five, so that what stands below it is seen too; a button shows the rest in its place. */
export function FirstFew<Item>({ of, children }: { of: readonly Item[]; children: (item: Item) => ReactNode }) {
  const t = useWords(uiWords)
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  // The button is gone: whoever pressed it goes on with what it brought.
  useEffect(() => {
    if (all) list.current?.children[few]?.querySelector("a")?.focus()
  }, [all])
  return (
    <>
      <ul ref={list}>{(all ? of : of.slice(0, few)).map(children)}</ul>
      {!all && of.length > few && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
          {t("showRest", { count: of.length - few })}
        </Button>
      )}
    </>
  )
}
