import { Button, Group, Text } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useMemo } from "react"
import { useWords } from "#web/words/use-words.ts"
import type { Problem } from "./problem.ts"
import { appWords } from "./words.ts"

type Toasts = {
  /** Something was done: "Promise made". */
  done: (what: string) => void
  /** Something was done and can be taken back for ten seconds. */
  undoable: (what: string, undo: () => void) => void
  /** Something was refused or failed; with the reference that finds it in the log. */
  failed: (problem: Problem) => void
}

const undoFor = 10_000

/** Short messages at the edge of the screen, announced to screen readers. */
export function useToasts(): Toasts {
  const t = useWords(appWords)
  return useMemo(
    () => ({
      done: (what) =>
        void notifications.show({ message: what, color: "accent", closeButtonProps: { "aria-label": t("close") } }),
      undoable: (what, undo) => {
        const id = notifications.show({
          autoClose: undoFor,
          color: "accent",
          closeButtonProps: { "aria-label": t("close") },
          message: (
            <Group justify="space-between" gap="sm" wrap="nowrap">
              <Text size="sm">{what}</Text>
              <Button size="compact-sm" variant="light" onClick={() => notifications.hide(id)} onClickCapture={undo}>
                {t("undo")}
              </Button>
            </Group>
          ),
        })
      },
      failed: (problem) =>
        void notifications.show({
          autoClose: 12_000,
          color: "brick",
          title: problem.status === 0 ? t("unreachable") : problem.message || t("failed"),
          closeButtonProps: { "aria-label": t("close") },
          message: <Failure problem={problem} />,
        }),
    }),
    [t],
  )
}

function Failure({ problem }: { problem: Problem }) {
  const t = useWords(appWords)
  return (
    <>
      {problem.status === 0
        ? t(problem.again ? "unreachableOnce" : "unreachableDeed")
        : problem.detail !== problem.message && problem.detail}
      {problem.reference !== null && (
        <Text size="xs" c="dimmed">
          {t("reference", { reference: problem.reference })}
        </Text>
      )}
    </>
  )
}
