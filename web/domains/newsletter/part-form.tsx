import { Textarea, TextInput } from "@mantine/core"
import { editEdition, getEdition, listEditions, type Part, previewEdition } from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"

type FormProps = { edition: Edition; onDone: () => void }
const partShape = editEdition.body.shape.parts.element
const headShape = editEdition.body.pick({ title: true, opening: true })

/** The words of one part: those of one that is there, or new ones at the end. */
export function PartForm({ edition, part, onDone }: FormProps & { part?: Part }) {
  const t = useWords(newsletterWords)
  const writing = useWriting(edition, onDone)
  const form = useForm({
    begin: { title: part?.title ?? "", body: part?.body ?? "" },
    schema: partShape.pick({ title: true, body: true }),
    keep: `newsletter-${edition.id}-${part ? `${part.kind}-${part.title}-${part.body}` : "new"}`,
  })
  const send = (words: Pick<Part, "title" | "body">) => {
    const { id, title, opening, parts } = edition
    return writing.run({ params: { id }, body: { title, opening, parts: withWords(parts, part, words) } })
  }
  return (
    <Form form={form} onSend={send} deed={t("keep")} doing={writing.doing} problem={writing.problem}>
      <TextInput {...form.field("title", t("partTitle"))} maxLength={200} dir="auto" />
      <Textarea {...form.field("body", t("partBody"))} autosize minRows={5} maxLength={4000} dir="auto" />
    </Form>
  )
}

/** The part that is rewritten keeps its place, wherever that is by now; one that somebody else has taken out comes back at the end. */
function withWords(parts: readonly Part[], part: Part | undefined, words: Pick<Part, "title" | "body">): Part[] {
  const said = JSON.stringify(part)
  const at = parts.findIndex((one) => JSON.stringify(one) === said)
  const anew: Part = { ...(part ?? { kind: "words", about: null }), ...words }
  return at < 0 ? [...parts, anew] : parts.map((one, index) => (index === at ? anew : one))
}

/** The title and what stands before the first part. */
export function HeadForm({ edition, onDone }: FormProps) {
  const t = useWords(newsletterWords)
  const writing = useWriting(edition, onDone)
  const { id, title, opening, parts } = edition
  const form = useForm({ begin: { title, opening }, schema: headShape, keep: `newsletter-${id}-head` })
  return (
    <Form
      form={form}
      onSend={(head) => writing.run({ params: { id }, body: { ...head, parts } })}
      deed={t("keep")}
      doing={writing.doing}
      problem={writing.problem}
    >
      <TextInput {...form.field("title", t("headTitle"))} maxLength={200} dir="auto" />
      <Textarea
        {...form.field("opening", t("opening"))}
        description={t("openingHelp")}
        autosize
        minRows={3}
        maxLength={4000}
        dir="auto"
      />
    </Form>
  )
}

function useWriting(edition: Edition, onDone: () => void) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  return useDeed(editEdition, {
    invalidates: [getEdition, listEditions, previewEdition],
    over: edition,
    done: () => {
      toasts.done(t("kept"))
      onDone()
    },
  })
}
