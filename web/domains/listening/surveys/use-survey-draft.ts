import { use, useState } from "react"
import { editSurvey, type Form, getSurvey, listSurveys, publishSurvey } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DraftOwner, dropDraft, keepDraft, keptDraft } from "#web/ui/form/draft.ts"
import { useWords } from "#web/words/use-words.ts"
import { standingErrors } from "./standing-errors.ts"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"

export type SurveyDraft = Pick<Survey, "name" | "language" | "anonymous"> & {
  unitId: string | null
  touchpointId: string | null
  form: Form
}

/** What the server's draft said when this one was begun; kept beside it in the tab, so that it is known after a reload too. */
type Seen = ReturnType<typeof seenOf>
type Kept = SurveyDraft & { seen: Seen }

export type DraftInHand = ReturnType<typeof useSurveyDraft>

/** A survey that is being written: kept in this tab with every letter, on the server when asked to. */
export function useSurveyDraft(survey: Survey) {
  const t = useWords(surveyWords)
  const toasts = useToasts()
  const owner = use(DraftOwner)
  const keep = `survey-${survey.id}`
  const [begun] = useState(() => keptDraft<Kept>(owner, keep))
  const [seen, setSeen] = useState(begun.seen)
  const [draft, setDraft] = useState<SurveyDraft>(() => ({ ...draftOf(survey), ...draftIn(begun) }))
  const [unkept, setUnkept] = useState(Object.keys(begun).length > 0)
  const [tried, setTried] = useState(draft.form)
  const params = { id: survey.id }
  const invalidates = [getSurvey, listSurveys]
  const editing = useDeed(editSurvey, {
    invalidates,
    over: seen ?? seenOf(survey),
    done: () => setSeen(undefined),
  })
  const publishing = useDeed(publishSurvey, { invalidates })

  const change = (changes: Partial<SurveyDraft>) => {
    const next = { ...draft, ...changes }
    const from = seen ?? seenOf(survey)
    setDraft(next)
    setSeen(from)
    setUnkept(true)
    keepDraft(owner, keep, { ...next, seen: from } satisfies Kept)
  }
  const keepIt = async () => {
    if (!unkept) return true
    if ((await editing.run({ params, body: draft })) === undefined) return false
    dropDraft(owner, keep)
    setUnkept(false)
    return true
  }
  return {
    draft,
    unkept,
    change,
    changeForm: (form: Form) => change({ form }),
    keeping: editing.doing,
    keep: async () => {
      if (await keepIt()) toasts.done(t("keptDraft"))
    },
    /** True once customers can answer it. */
    publish: async () => {
      setTried(draft.form)
      return (await keepIt()) && (await publishing.run({ params })) !== undefined
    },
    /** Why it could not be kept or published, as far as that still holds. */
    errors: [
      ...(editing.problem?.errors ?? []).map((error) => ({ ...error, question: null })),
      ...standingErrors(publishing.problem?.errors ?? [], tried, draft.form),
    ],
    nameless: draft.name.trim() === "",
  }
}

function draftOf({ name, language, anonymous, unit, touchpoint, draft }: Survey): SurveyDraft {
  const [unitId, touchpointId] = [unit?.id ?? null, touchpoint?.id ?? null]
  return { name, language, anonymous, unitId, touchpointId, form: draft }
}

const draftIn = ({ seen: _, ...draft }: Partial<Kept>): Partial<SurveyDraft> => draft

function seenOf({ name, language, unit, touchpoint, anonymous, draft }: Survey) {
  return { name, language, unit, touchpoint, anonymous, draft }
}
