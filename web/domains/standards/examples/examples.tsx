import { Button, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { listExamples, tellExample, withdrawExample } from "#contracts/examples.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useSteward } from "../use-steward.ts"
import style from "./examples.module.css"
import { exampleWords } from "./words.ts"

/** On a standard's page: how it was lived, as short stories. Nothing for readers where none is told. */
export function Examples({ standardId }: { standardId: string }) {
  const t = useWords(exampleWords)
  const steward = useSteward()
  const examples = useReading(listExamples, { params: { id: standardId } }).data?.examples
  // Not "none yet" before it is known.
  if (examples === undefined || (examples.length === 0 && !steward)) return null
  return (
    <Sheet title={t("examples")} tone="warm">
      <Stack align="stretch">
        {examples.length > 0 && (
          <ul className={style.examples}>
            {examples.map(({ id, words }) => (
              <li key={id}>
                <p className={style.words}>{words}</p>
                {steward && <Withdraw standardId={standardId} exampleId={id} />}
              </li>
            ))}
          </ul>
        )}
        {steward && examples.length === 0 && <p className={style.note}>{t("nothing")}</p>}
        {steward && <Tell standardId={standardId} />}
      </Stack>
    </Sheet>
  )
}

function Tell({ standardId }: { standardId: string }) {
  const t = useWords(exampleWords)
  const [open, setOpen] = useState(false)
  return (
    <div className="no-print">
      {open ? (
        <TellForm standardId={standardId} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t("tell")}
        </Button>
      )}
    </div>
  )
}

function TellForm({ standardId, onDone }: { standardId: string; onDone: () => void }) {
  const t = useWords(exampleWords)
  const toasts = useToasts()
  const telling = useDeed(tellExample, {
    invalidates: [listExamples],
    done: () => {
      toasts.done(t("kept"))
      onDone()
    },
  })
  const form = useForm({ begin: { words: "" }, schema: tellExample.body, keep: `example-${standardId}` })
  return (
    <Form
      form={form}
      onSend={(body) => telling.run({ params: { id: standardId }, body })}
      deed={t("keep")}
      {...telling}
    >
      <Textarea
        {...form.field("words", t("words"))}
        description={t("wordsHelp")}
        autosize
        minRows={3}
        maxLength={1500}
      />
    </Form>
  )
}

function Withdraw({ standardId, exampleId }: { standardId: string; exampleId: string }) {
  const t = useWords(exampleWords)
  const toasts = useToasts()
  const withdrawing = useDeed(withdrawExample, {
    invalidates: [listExamples],
    done: () => toasts.done(t("withdrawn")),
  })
  return (
    <ConfirmDeed
      title={t("withdrawAsk")}
      deed={t("withdraw")}
      onConfirm={() => withdrawing.run({ params: { id: standardId, exampleId } })}
      ask={(open) => (
        <Button className="no-print" variant="transparent" px={0} onClick={open}>
          {t("withdraw")}
        </Button>
      )}
    >
      {t("withdrawWhat")}
    </ConfirmDeed>
  )
}
