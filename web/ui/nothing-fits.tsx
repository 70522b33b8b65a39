import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { EmptyState } from "./empty-state.tsx"

type NothingFitsProps = {
  title: string
  /** What to choose otherwise. */
  children: ReactNode
  /** The name of the way back to all: "Show all thanks". */
  all: string
  onAll: () => void
}

/** A list of which the filters leave nothing: what to choose otherwise, and the way back to all of it. */
export function NothingFits({ title, children, all, onAll }: NothingFitsProps) {
  return (
    <EmptyState
      title={title}
      firstStep={
        <Button variant="default" onClick={onAll}>
          {all}
        </Button>
      }
    >
      {children}
    </EmptyState>
  )
}
