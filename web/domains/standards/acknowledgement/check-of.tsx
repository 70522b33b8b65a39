import { Button, Group, Radio, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { getAcknowledgements, listStandardsToRead, writeCheck } from "#contracts/acknowledgements.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { acknowledgementWords } from "./words.ts"

type Check = z.output<typeof getAcknowledgements.reply>["check"]

/** The one question of a standard, as its steward sees and writes it. */
export function CheckOf({ standardId, check }: { standardId: string; check: Check }) {
  const t = useWords(acknowledgementWords)
  const [open, setOpen] = useState(false)
  return (
    <section className="no-print">
      <h3>{t("check")}</h3>
      {check === null ? <p>{t("checkWhat")}</p> : <Written check={check} />}
      {open ? (
        <CheckForm standardId={standardId} check={check} onKept={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {check === null ? t("writeCheck") : t("rewriteCheck")}
        </Button>
      )}
    </section>
  )
}

function Written({ check }: { check: NonNullable<Check> }) {
  const t = useWords(acknowledgementWords)
  return (
    <>
      <p dir="auto">{check.question}</p>
      <p dir="auto">{t("rightIs", { answer: check.answers[check.rightAnswer] ?? "" })}</p>
    </>
  )
}

const places = [0, 1, 2, 3] as const
const nameOf = (place: number) => `answer${place}` as "answer0" | "answer1" | "answer2" | "answer3"

function CheckForm({ standardId, check, onKept }: { standardId: string; check: Check; onKept: () => void }) {
  const t = useWords(acknowledgementWords)
  const toasts = useToasts()
  const writing = useDeed(writeCheck, {
    invalidates: [getAcknowledgements, listStandardsToRead],
    done: () => {
      toasts.done(t("checkKept"))
      onKept()
    },
  })
  const answer = (place: number) => check?.answers[place] ?? ""
  const form = useForm({
    begin: {
      question: check?.question ?? "",
      answer0: answer(0),
      answer1: answer(1),
      answer2: answer(2),
      answer3: answer(3),
      right: String(check?.rightAnswer ?? 0),
    },
    schema: writeCheck.body,
    keep: `check-${standardId}`,
    fieldOf: (path) => {
      const place = /answers\.(\d)/.exec(path)?.[1]
      if (place) return nameOf(Number(place))
      return path.includes("rightAnswer") ? "right" : path.includes("answers") ? "answer1" : "question"
    },
    shape: (values) => {
      const written = places.filter((place) => values[nameOf(place)].trim() !== "")
      return {
        check: {
          question: values.question,
          answers: written.map((place) => values[nameOf(place)]),
          rightAnswer: Math.max(
            0,
            written.findIndex((place) => String(place) === values.right),
          ),
        },
      }
    },
  })
  return (
    <Form
      form={form}
      onSend={(body) => writing.run({ params: { id: standardId }, body })}
      deed={t("keepCheck")}
      {...writing}
    >
      <Textarea
        {...form.field("question", t("checkQuestion"))}
        placeholder={t("checkQuestionExample")}
        autosize
        maxLength={300}
      />
      {places.map((place) => (
        <TextInput
          key={place}
          {...form.field(nameOf(place), t("answerNumber", { number: place + 1 }))}
          maxLength={200}
          required={place < 2}
        />
      ))}
      <Radio.Group {...form.field("right", t("right"))}>
        <Group mt={6}>
          {places.map((place) => (
            <Radio key={place} value={String(place)} label={t("answerNumber", { number: place + 1 })} />
          ))}
        </Group>
      </Radio.Group>
      {check !== null && (
        <Button
          variant="transparent"
          px={0}
          onClick={() => void writing.run({ params: { id: standardId }, body: { check: null } })}
        >
          {t("withdrawCheck")}
        </Button>
      )}
    </Form>
  )
}
