import { Button, Textarea } from "@mantine/core"
import { useState } from "react"
import { mostReviews, type ReviewsReading, readReviews } from "#contracts/doors.ts"
import { FileDrop } from "#web/ui/file-drop.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { LongWork } from "#web/ui/long-work.tsx"
import { textOfFile } from "#web/ui/text-of-file.ts"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { exampleReviews } from "./example-reviews.ts"
import { reviewsWords } from "./reviews-words.ts"

const mostCharacters = 4_000_000

/** Paste, or drop a file; both end in the same field, so that one sees what will be read. */
export function ReviewsForm({ onRead }: { onRead: (read: { text: string; reading: ReviewsReading }) => void }) {
  const t = useWords(reviewsWords)
  const [file, setFile] = useState<string | undefined>()
  const [tooMany, setTooMany] = useState(false)
  const form = useForm({ begin: { text: "" }, schema: readReviews.body })
  const reading = useDeed(readReviews)
  const take = async (dropped: File) => {
    const text = await textOfFile(dropped)
    setTooMany(text.length > mostCharacters)
    if (text.length > mostCharacters) return
    setFile(dropped.name)
    form.set({ text })
  }
  const read = async (body: { text: string }) => {
    const found = await reading.run({ body })
    if (found !== undefined) onRead({ text: body.text, reading: found })
    return found
  }
  if (reading.doing) {
    return <LongWork title={t("reading")} state="working" share={null} told={t("readingTold")} mayLeave={false} />
  }
  return (
    <Form
      form={form}
      onSend={read}
      deed={t("read")}
      doing={reading.doing}
      problem={reading.problem}
      others={
        <Button variant="subtle" onClick={() => form.set({ text: exampleReviews })}>
          {t("useExample")}
        </Button>
      }
    >
      <Textarea
        {...form.field("text", t("paste"))}
        description={t("pasteHelp")}
        placeholder={t("pasteSample")}
        rows={9}
        maxLength={mostCharacters}
      />
      <FileDrop
        label={t("file")}
        description={t("fileHelp", { most: mostReviews })}
        accept=".csv,.tsv,.txt,.xlsx"
        onFile={(dropped) => void take(dropped)}
        chosen={file === undefined ? undefined : t("chosen", { name: file })}
        error={tooMany ? t("tooMany", { most: mostReviews }) : undefined}
      />
    </Form>
  )
}
