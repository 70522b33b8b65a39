import { useState } from "react"
import { draftReply } from "#contracts/recovery.ts"
import { call } from "#web/app/call.ts"

type Words = { words: string; onDraft: (words: string, templateId: string | null) => void }

export type Draft = {
  /** The template that the words began with. */
  chosen: string | null
  /** The language that it came in. */
  written: string | null
  choose: (templateId: string | null) => Promise<void>
  /** Brings back what was typed before a template took its place; undefined where nothing was, or nothing is left to put away. */
  putBack: (() => void) | undefined
}

/** A reply that begins with a template; what was typed before is not lost. */
export function useDraft(caseId: string, { words, onDraft }: Words): Draft {
  const [chosen, setChosen] = useState<string | null>(null)
  const [written, setWritten] = useState<string | null>(null)
  const [drafted, setDrafted] = useState("")
  const [typed, setTyped] = useState<string | null>(null)
  return {
    chosen,
    written,
    async choose(templateId) {
      setChosen(templateId)
      setWritten(null)
      if (templateId === null) return
      const draft = await call(draftReply, { params: { id: caseId, templateId } }).catch(() => undefined)
      if (!draft) return
      setWritten(draft.language)
      if (words.trim() !== "" && words !== drafted) setTyped(words)
      setDrafted(draft.words)
      onDraft(draft.words, templateId)
    },
    putBack:
      typed === null || words === ""
        ? undefined
        : () => {
            onDraft(typed, null)
            setTyped(null)
          },
  }
}
