import { Button, Group } from "@mantine/core"
import { type KeyboardEvent, type ReactNode, useEffect } from "react"
import type { Problem } from "#web/app/problem.ts"
import { ErrorSummary } from "./error-summary.tsx"
import style from "./form.module.css"
import type { Form as FormState } from "./use-form.ts"

type FormProps<V extends object, Body> = {
  form: FormState<V, Body>
  /** The deed; undefined as its answer means it failed, and everything typed stays. */
  onSend: (body: Body) => Promise<unknown>
  /** What the button does, in words: "Send the apology". */
  deed: string
  doing?: boolean
  /** The deed's problem: its field errors are shown here. */
  problem?: Problem | null
  /** Other ways on, beside the button. */
  others?: ReactNode
  children: ReactNode
}

/** One column, errors in a summary above and beside each field, and a button that says the deed. */
export function Form<V extends object, Body>(props: FormProps<V, Body>) {
  const { form, onSend, deed, doing = false, problem, others, children } = props
  const { refused } = form
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each problem
  useEffect(() => {
    if (problem !== null && problem !== undefined && problem.errors.length > 0) refused(problem)
  }, [problem])
  const send = async () => {
    const body = form.check()
    if (body === undefined) return
    if ((await onSend(body)) !== undefined) form.sent()
  }
  return (
    <form
      noValidate
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={sendFromText}
    >
      <ErrorSummary errors={form.errors} />
      {children}
      <Group>
        <Button
          type="submit"
          loading={doing}
          // One press is one: neither the second half of a double click nor a key held down presses anew.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
        >
          {deed}
        </Button>
        {others}
      </Group>
    </form>
  )
}

/** Enter sends from a field of one line; from one of many, together with Ctrl or Cmd. */
function sendFromText(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
  if (!(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  if (!event.repeat) event.currentTarget.requestSubmit()
}
