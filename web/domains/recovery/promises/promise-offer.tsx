import { Alert, Text, TextInput } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { getCase, listCases, listMyPromises, listMyWork, makePromise } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { MomentField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { useOffer } from "./use-offer.ts"
import { promiseWords } from "./words.ts"

/** Beside what somebody writes in a case: where it promises something by a time, one tap keeps that promise. What and when can be mended first. */
export function PromiseOffer({ caseId, words }: { caseId: string; words: string }) {
  const [settled] = useDebouncedValue(words, 600)
  const offer = useOffer({ caseId, words: settled })
  const [made, setMade] = useState<readonly string[]>([])
  if (!offer || made.includes(offer.what)) return null
  return (
    <Offer key={offer.what + offer.dueAt} caseId={caseId} offer={offer} onMade={() => setMade([...made, offer.what])} />
  )
}

type OfferProps = { caseId: string; offer: { what: string; dueAt: string }; onMade: () => void }

function Offer({ caseId, offer, onMade }: OfferProps) {
  const t = useWords(promiseWords)
  const toasts = useToasts()
  const form = useForm({ begin: { what: offer.what, dueAt: offer.dueAt }, schema: makePromise.body })
  const make = useDeed(makePromise, {
    invalidates: [getCase, listCases, listMyWork, listMyPromises],
    done: () => {
      toasts.done(t("made"))
      onMade()
    },
  })
  return (
    <Alert color="gray" title={t("offered")} role="status" mt="md">
      <Text size="sm">{t("offerWhy")}</Text>
      <Form
        form={form}
        onSend={(body) => make.run({ params: { id: caseId }, body })}
        deed={t("send")}
        doing={make.doing}
        problem={make.problem}
      >
        <TextInput {...form.field("what", t("what"))} maxLength={500} />
        <MomentField {...form.field("dueAt", t("due"))} />
      </Form>
    </Alert>
  )
}
