import { Button, Code, Group, Text } from "@mantine/core"
import type { ErrorComponentProps } from "@tanstack/react-router"
import { useEffect } from "react"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./lost.module.css"
import { Problem } from "./problem.ts"
import { reportFault } from "./report-fault.ts"
import { appWords } from "./words.ts"

/** No such address, or none that this person may see: the two are told alike. */
export function NotFound() {
  const t = useWords(appWords)
  return (
    <Page title={t("notFound")} lead={t("notFoundDetail")}>
      <Group>
        <Button component={Link} href="/">
          {t("goHome")}
        </Button>
      </Group>
    </Page>
  )
}

/** The house itself could not be drawn: there is no shell around this. */
export function BrokenHouse(props: ErrorComponentProps) {
  return (
    <main className={style.alone}>
      <Broken {...props} />
    </main>
  )
}

/** A screen that failed to draw or to load its code. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useWords(appWords)
  const away = error instanceof Problem && error.status === 0
  useEffect(() => reportFault(error), [error])
  const reference = error instanceof Problem ? error.reference : error instanceof Error ? error.message : null
  return (
    <Page title={away ? t("unreachable") : t("broken")} lead={away ? t("unreachableDetail") : t("brokenDetail")}>
      <Group>
        <Button onClick={() => (away ? reset() : location.reload())}>{t("tryAgain")}</Button>
        <Button variant="default" component={Link} href="/">
          {t("goHome")}
        </Button>
      </Group>
      {reference && !away && (
        <Text size="sm" c="dimmed">
          <Code>{reference}</Code>
        </Text>
      )}
    </Page>
  )
}
