import { Alert, Button, Skeleton, Stack, Text } from "@mantine/core"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { Problem } from "#web/app/problem.ts"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "./words.ts"

type WaitingProps<T> = {
  /** What useReading gave. */
  on: UseQueryResult<T, Problem>
  /** How many lines to hint at meanwhile. */
  lines?: number
  children: (data: T) => ReactNode
}

/** Draws a reading once it is there: quiet lines before, and what to do when it fails. */
export function Waiting<T>({ on, lines = 4, children }: WaitingProps<T>) {
  if (on.data !== undefined) return <>{children(on.data)}</>
  return on.error === null ? <Lines count={lines} /> : <Failed problem={on.error} again={() => void on.refetch()} />
}

/** Quiet lines in place of what is on its way. */
export function Lines({ count }: { count: number }) {
  const t = useWords(uiWords)
  return (
    <Stack gap="sm" aria-busy="true" aria-label={t("loading")} role="status">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={index} height={18} width={index === count - 1 ? "60%" : "100%"} radius="sm" />
      ))}
    </Stack>
  )
}

/** What is not there, or is not for this person, is not there at a second try either. */
const lasting = [403, 404]

function Failed({ problem, again }: { problem: Problem; again: () => void }) {
  const t = useWords(uiWords)
  if (lasting.includes(problem.status))
    return (
      <Alert color="accent" title={t("notHere")} role="alert">
        {problem.detail}
      </Alert>
    )
  return (
    <Alert color="brick" title={t("readingFailed")} role="alert">
      <Stack gap="xs" align="flex-start">
        {problem.detail !== "" && <Text size="sm">{problem.detail}</Text>}
        {problem.reference !== null && (
          <Text size="xs" c="dimmed">
            {t("reference", { reference: problem.reference })}
          </Text>
        )}
        <Button size="compact-sm" variant="default" onClick={again}>
          {t("tryAgain")}
        </Button>
      </Stack>
    </Alert>
  )
}
