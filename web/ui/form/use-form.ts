import { use, useId, useRef, useState } from "react"
import type { z } from "zod"
import type { FieldError, Problem } from "#web/app/problem.ts"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import { DraftOwner, dropDraft, keepDraft, keptDraft } from "./draft.ts"
import { issueWords } from "./issue-words.ts"

type FormOptions<V extends object, S extends z.ZodType, B> = {
  /** What the fields hold at first. */
  begin: V
  /** The contract's body: checked before anything is sent. */
  schema: S
  /** Keeps what is typed under this name until it is sent: through errors, sign-out, and reload. */
  keep?: string
  /** Makes the body from the fields, where they differ. */
  shape?: (values: V) => B
  /** The field that a path of the body is about: "promise.due" is about "due" where the field is called so. The path's first part unless told. */
  fieldOf?: (path: string) => string
}

/** What one of the kit's inputs takes: `<TextInput {...form.field("name", t("name"))} />`. */
export type FieldProps<T> = {
  id: string
  label: string
  name: string
  value: T
  onChange: (change: unknown) => void
  error: string | undefined
}

export type Form<V extends object, Body = unknown> = {
  values: V
  errors: readonly (FieldError & { id: string; label: string })[]
  /** A field and its label: the label also names the field in the summary of errors. */
  field: <K extends keyof V & string>(name: K, label: string) => FieldProps<V[K]>
  set: (changes: Partial<V>) => void
  /** The body, where everything fits; else the errors are shown. */
  check: () => Body | undefined
  /** Takes the field errors of a refusal. */
  refused: (problem: Problem) => void
  /** Sent: the draft is dropped and the fields begin anew. */
  sent: () => void
}

/** The state of one form: values, errors beside their fields, and a draft that survives. */
export function useForm<V extends object, S extends z.ZodType, B = z.input<S>>(
  options: FormOptions<V, S, B>,
): Form<V, B> {
  const { begin, schema, keep, shape = (values: V) => values, fieldOf = rootOf } = options
  const t = useWords(uiWords)
  const owner = use(DraftOwner)
  const base = useId()
  const labels = useRef(new Map<string, string>())
  const [values, setValues] = useState<V>(() => ({ ...begin, ...keptDraft<V>(owner, keep) }))
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const set = (changes: Partial<V>) => {
    const next = { ...values, ...changes }
    setValues(next)
    keepDraft(owner, keep, next)
    setErrors((before) => before.filter(({ path }) => !(fieldOf(path) in changes)))
  }
  const check = () => {
    const body = shape(values)
    const tried = schema.safeParse(body)
    setErrors(
      tried.success
        ? []
        : firstOfEach(
            tried.error.issues.map((issue) => ({ path: issue.path.join("."), message: issueWords(issue, t) })),
          ),
    )
    return tried.success ? (body as B) : undefined
  }
  return {
    values,
    errors: errors.map((error) => {
      const name = fieldOf(error.path)
      return { ...error, id: idOf(base, name), label: labels.current.get(name) ?? "" }
    }),
    field: (name, label) => {
      labels.current.set(name, label)
      return {
        id: idOf(base, name),
        label,
        name,
        value: values[name],
        onChange: (change) => set({ [name]: valueIn(change) } as Partial<V>),
        error: errors.find(({ path }) => fieldOf(path) === name)?.message,
      }
    },
    set,
    check,
    refused: (problem) =>
      setErrors(problem.errors.map((error) => ({ ...error, path: error.path.replace(/^body\./, "") }))),
    sent: () => {
      dropDraft(owner, keep)
      setValues(begin)
      setErrors([])
    },
  }
}

const idOf = (base: string, name: string) => `${base}-${name}`
const rootOf = (path: string) => path.split(".")[0] ?? ""

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter((error, index) => errors.findIndex(({ path }) => path === error.path) === index)
}

/** The kit's inputs give either an event or the value itself. */
function valueIn(change: unknown): unknown {
  if (typeof change !== "object" || change === null || !("currentTarget" in change)) return change
  const target = change.currentTarget as HTMLInputElement
  return target.type === "checkbox" ? target.checked : target.value
}
