import { Group, Title } from "@mantine/core"
import { type ReactNode, useId } from "react"
import style from "./sheet.module.css"

type SheetProps = {
  title?: string
  actions?: ReactNode
  /** "warm" is for thanks and stories only. */
  tone?: "plain" | "warm" | "accent"
  children: ReactNode
}

/** A piece of paper on the page: one matter, with its name and its deeds. */
export function Sheet({ title, actions, tone = "plain", children }: SheetProps) {
  const id = useId()
  return (
    <section className={style.sheet} data-tone={tone} aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions !== undefined) && (
        <header className={style.header}>
          {title !== undefined && (
            <Title order={2} size="h3" id={id}>
              {title}
            </Title>
          )}
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        </header>
      )}
      {children}
    </section>
  )
}
