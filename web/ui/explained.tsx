import { Popover, Text, UnstyledButton, VisuallyHidden } from "@mantine/core"
import type { ReactNode } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./explained.module.css"
import { uiWords } from "./words.ts"

type ExplainedProps = {
  /** What it is the value of, for those who hear it apart from its row: "Lisbon station". */
  of: string
  /** Opens on tap: definition, formula, exclusions, a link to the rows behind it. */
  explanation: ReactNode
  children: ReactNode
}

/** A number in a line or a table that explains itself on tap. */
export function Explained({ of, explanation, children }: ExplainedProps) {
  const t = useWords(uiWords)
  return (
    <Popover width={340} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={style.value ?? ""}>
          {children}
          <VisuallyHidden>
            , {of}: {t("whatIsThis")}
          </VisuallyHidden>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text component="div" size="sm">
          {explanation}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}
