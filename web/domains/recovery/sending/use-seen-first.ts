import { useState } from "react"
import { previewReply } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"

export type ShownMail = Reply<typeof previewReply>
type Written = { words: string; asks?: boolean; fileIds?: readonly string[] }

export type SeenFirst = {
  /** The mail as it would go, once it has been looked at and as long as nothing in it is changed. */
  shown: ShownMail | undefined
  /** Sends what was shown; before that it shows it, and gives undefined. */
  send: <R>(deed: (seen: string | undefined) => Promise<R | undefined>) => Promise<R | undefined>
  writeOn: () => void
}

/**
 * What goes to a customer by mail is seen before it goes: the first press shows it, the second sends just that, or is refused where it would be something
 * else by now. Null: no mail goes, and one press does it.
 */
export function useSeenFirst(caseId: string, mail: Written | null): SeenFirst {
  const [looked, setLooked] = useState<{ at: string; shown: ShownMail }>()
  const look = useDeed(previewReply)
  const written = JSON.stringify([caseId, mail])
  const shown = mail !== null && looked?.at === written ? looked.shown : undefined
  return {
    shown,
    writeOn: () => setLooked(undefined),
    async send(deed) {
      if (mail === null) return deed(undefined)
      if (shown === undefined) {
        if (look.doing) return undefined
        const { words, asks = false, fileIds = [] } = mail
        const found = await look.run({ params: { id: caseId }, body: { words, asks, fileIds: [...fileIds] } })
        if (found) setLooked({ at: written, shown: found })
        return undefined
      }
      const done = await deed(shown.seen)
      if (done === undefined) setLooked(undefined)
      return done
    },
  }
}
