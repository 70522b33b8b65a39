import { Button, Checkbox, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { countAward, decideAward, longestOfAward } from "#contracts/awards.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Award, nameOf, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

/** For who confirms: who is in front, without numbers, and nothing decided before they say so. */
export function Confirming({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const [counting, setCounting] = useState(false)
  if (!award.may.count) return null
  return (
    <Sheet title={t("confirmTitle")} tone="accent">
      {counting ? (
        <Counted award={award} />
      ) : (
        <>
          <p className={style.soft}>{t("countWhy")}</p>
          <Button onClick={() => setCounting(true)}>{t("count")}</Button>
        </>
      )}
    </Sheet>
  )
}

function Counted({ award }: { award: Award }) {
  const count = useReading(countAward, { params: { id: award.id } })
  return <Waiting on={count}>{(found) => <Decision award={award} count={found} />}</Waiting>
}

function Decision({ award, count }: { award: Award; count: Reply<typeof countAward> }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  const toasts = useToasts()
  const { leading, tied, places } = count
  const [chosen, setChosen] = useState<string[]>([])
  const form = useForm({
    begin: { words: "" },
    schema: decideAward.body.pick({ words: true }),
    keep: `decision-${award.id}`,
  })
  const deciding = useDeed(decideAward, { invalidates: ofAwards, done: () => toasts.done(t("confirmed")) })
  const named = (id: string) => {
    const one = award.nominees.find((nominee) => nominee.id === id)
    return one ? nameOf(one, formats) : ""
  }
  if (leading.length + tied.length === 0) return <p className={style.soft}>{t("nobodyChosen")}</p>
  const left = places - leading.length
  const send = ({ words }: { words: string }) =>
    deciding.run({ params: { id: award.id }, body: { winners: [...leading, ...chosen], words } })
  return (
    <Form form={form} onSend={send} deed={t("confirm")} doing={deciding.doing} problem={deciding.problem}>
      {leading.length > 0 && (
        <section>
          <h3 className={style.smallTitle}>{t("inFront", { count: leading.length })}</h3>
          <ul className={style.winnersList}>
            {leading.map((id) => (
              <li key={id}>
                <bdi>{named(id)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tied.length > 0 && (
        <Checkbox.Group
          label={t("tied", { count: left })}
          value={chosen}
          onChange={(ids) => setChosen(ids.slice(-left))}
        >
          <Stack gap="xs" mt="xs">
            {tied.map((id) => (
              <Checkbox key={id} value={id} label={named(id)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Textarea {...form.field("words", t("decisionWords"))} autosize minRows={2} maxLength={longestOfAward.words} />
      {award.decidedBy === "vote" && <p className={style.soft}>{t("ballotsGone")}</p>}
    </Form>
  )
}
