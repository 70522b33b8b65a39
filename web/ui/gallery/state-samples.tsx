import { Button, Group } from "@mantine/core"
import type { UseQueryResult } from "@tanstack/react-query"
import { Problem } from "#web/app/problem.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "../confirm-deed.tsx"
import { LongWork } from "../long-work.tsx"
import { Waiting } from "../waiting.tsx"

const refused = new Problem({
  status: 409,
  code: "promise-still-open",
  title: "A promise is still open",
  detail: "Keep it or withdraw it before you close the case.",
  reference: "7f3a-19c2",
})
const loading = { data: undefined, error: null } as UseQueryResult<string, Problem>
const failed = { data: undefined, error: refused, refetch: () => undefined } as unknown as UseQueryResult<
  string,
  Problem
>

export function StateSamples() {
  const toasts = useToasts()
  return (
    <>
      <LongWork title="Reading 12,000 answers" state="working" share={0.27} told="3,204 of 12,000 rows" />
      <LongWork title="Looking for themes" state="working" share={null} told="This takes about a minute." />
      <LongWork title="Writing the report" state="done" share={1} told="11,990 kept, 10 to mend" />
      <LongWork
        title="Reading 12,000 answers"
        state="failed"
        share={0.4}
        told="The file ended in the middle of a row."
      />
      <Waiting on={loading}>{(data) => data}</Waiting>
      <Waiting on={failed}>{(data) => data}</Waiting>
      <Group>
        <Button variant="default" onClick={() => toasts.done("Thanks sent to Amara")}>
          Done
        </Button>
        <Button variant="default" onClick={() => toasts.undoable("Case handed on", () => toasts.done("Taken back"))}>
          Undo
        </Button>
        <Button variant="default" onClick={() => toasts.failed(refused)}>
          Refused
        </Button>
        <ConfirmDeed
          title="End this device?"
          deed="End the device"
          onConfirm={() => Promise.resolve()}
          ask={(open) => (
            <Button variant="default" onClick={open}>
              Confirm
            </Button>
          )}
        >
          Everyone signed in on it is signed out. It can be registered again.
        </ConfirmDeed>
      </Group>
    </>
  )
}
