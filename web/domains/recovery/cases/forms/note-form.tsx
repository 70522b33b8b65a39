import { Textarea } from "@mantine/core"
import { addNote, getCase, getCaseOnTheSpot } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { PromiseOffer } from "../../promises/promise-offer.tsx"
import { recoveryWords } from "../../words.ts"

/** For us only. */
export function NoteForm({ id }: { id: string }) {
  const t = useWords(recoveryWords)
  const add = useDeed(addNote, { invalidates: [getCase, getCaseOnTheSpot] })
  const form = useForm({ begin: { words: "" }, schema: addNote.body, keep: `case-${id}-note` })
  return (
    <>
      <Form
        form={form}
        onSend={(body) => add.run({ params: { id }, body })}
        deed={t("note.send")}
        doing={add.doing}
        problem={add.problem}
      >
        <Textarea
          {...form.field("words", t("note.words"))}
          description={t("note.help")}
          autosize
          minRows={3}
          maxLength={20_000}
        />
      </Form>
      <PromiseOffer caseId={id} words={form.values.words} />
    </>
  )
}
