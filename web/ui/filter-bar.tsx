import { Button, Group } from "@mantine/core"
import type { ReactNode } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./filter-bar.module.css"
import { uiWords } from "./words.ts"

/** Filters above a list. Their values stand in the address (useFilters), so that a view can be shared. */
export function FilterBar({
  children,
  onClear,
}: {
  children: ReactNode /** Where any filter is set. */
  onClear?: (() => void) | undefined
}) {
  const t = useWords(uiWords)
  return (
    <Group role="search" aria-label={t("filters")} gap="sm" align="flex-end" className={`${style.bar} no-print`}>
      {children}
      {onClear !== undefined && (
        <Button variant="subtle" onClick={onClear}>
          {t("clearFilters")}
        </Button>
      )}
    </Group>
  )
}
