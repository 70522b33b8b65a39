import { getWhysOfCase, setWhysOfCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import { WhysForm } from "./whys-form.tsx"
import { causeWords } from "./words.ts"

/** Five whys of one case, out of the way until somebody asks. */
export function CaseWhys({ id }: { id: string }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const found = useReading(getWhysOfCase, { params: { id } })
  const keep = useDeed(setWhysOfCase, {
    over: found.data,
    invalidates: [getWhysOfCase],
    done: () => toasts.done(t("whysKept")),
  })
  if (!found.data) return null
  const { whys } = found.data
  return (
    <details open={whys.length > 0}>
      <summary>{t("whys")}</summary>
      <WhysForm
        whys={whys}
        doing={keep.doing}
        onKeep={async (whys) => (await keep.run({ params: { id }, body: { whys } })) !== undefined}
      />
    </details>
  )
}
