import { Button, Chip, Input, NumberInput, TextInput } from "@mantine/core"
import { deedKinds, getLeaders, getMyLeading, logDeed } from "#contracts/leadership.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./leaders.module.css"
import { leadershipWords } from "./words.ts"

type Kind = (typeof deedKinds)[number]
const seen = [getLeaders, getMyLeading]

/** What one did, in ten seconds: tap what it was, how many, done. */
export function LogForm({ today, onDone }: { today: string; onDone: () => void }) {
  const t = useWords(leadershipWords)
  const toasts = useToasts()
  const form = useForm({
    begin: { kind: "front-line-hours" as Kind, amount: 1 as number | string, day: today, words: "" },
    schema: logDeed.body,
    shape: ({ amount, ...rest }) => ({ ...rest, amount: Number(amount) }),
  })
  const logging = useDeed(logDeed, {
    invalidates: seen,
    done: () => {
      toasts.done(t("logged"))
      onDone()
    },
  })
  return (
    <>
      <Form
        form={form}
        onSend={(body) => logging.run({ body })}
        deed={t("logIt")}
        doing={logging.doing}
        problem={logging.problem}
      >
        <Input.Wrapper label={t("whatKind")} labelElement="div">
          <Chip.Group value={form.values.kind} onChange={(kind) => form.set({ kind: kind as Kind })}>
            <div className={style.chips} role="radiogroup" aria-label={t("whatKind")}>
              {deedKinds.map((kind) => (
                <Chip key={kind} value={kind} radius="xl" classNames={{ label: style.chip ?? "" }}>
                  {t(`kind.${kind}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </Input.Wrapper>
        <NumberInput {...form.field("amount", t("howMany"))} min={1} max={500} allowDecimal={false} maw="9rem" />
        <DayField {...form.field("day", t("whichDay"))} />
        <TextInput {...form.field("words", t("wordsOfDeed"))} maxLength={300} />
      </Form>
      <LoggedLast />
    </>
  )
}

/** What stands there of one's own, to be taken back where it was wrong. */
function LoggedLast() {
  const t = useWords(leadershipWords)
  const formats = useFormats()
  const toasts = useToasts()
  const mine = useReading(getMyLeading)
  const taking = useDeed(logDeed, { invalidates: seen, done: () => toasts.done(t("takenBack")) })
  const deeds = mine.data?.deeds ?? []
  if (deeds.length === 0) return null
  return (
    <section className={style.last}>
      <h3>{t("loggedLast")}</h3>
      <ul>
        {deeds.slice(0, 5).map(({ id, kind, amount, day, words }) => (
          <li key={id}>
            <span>
              {t(`amount.${kind}`, { count: amount })}, {formats.day(day)}
            </span>
            <Button
              variant="subtle"
              loading={taking.doing}
              onClick={() => void taking.run({ body: { kind, amount: 0, day, words, corrects: id } })}
            >
              {t("takeBack")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
