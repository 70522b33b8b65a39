import { Input, SegmentedControl, Textarea, TextInput } from "@mantine/core"
import type { z } from "zod"
import { getDecision, getLeaders, listDecisionsOn, recordDecision } from "#contracts/leadership.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useStandards } from "#web/domains/standards/use-standards.ts"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./leaders.module.css"
import { leadershipWords } from "./words.ts"

type Decision = z.output<typeof getLeaders.reply>["decisions"][number]
type Effect = Decision["standards"][number]["effect"]
type DecisionFormProps = {
  today: string
  /** One's own, whose place the new record takes. */
  corrects?: Decision
  onDone: () => void
}

/** A decision of weight, and for each standard in force whether it serves it or costs it. */
export function DecisionForm({ today, corrects, onDone }: DecisionFormProps) {
  const t = useWords(leadershipWords)
  const toasts = useToasts()
  const standards = useStandards()
  const form = useForm({
    begin: {
      title: corrects?.title ?? "",
      why: corrects?.why ?? "",
      day: corrects?.day ?? today,
      standards: (corrects?.standards ?? []).map(({ id, effect }) => ({ id, effect })),
    },
    schema: recordDecision.body,
    keep: `decision-${corrects?.id ?? "new"}`,
    shape: (values) => ({ ...values, corrects: corrects?.id ?? null }),
  })
  const recording = useDeed(recordDecision, {
    invalidates: [getLeaders, getDecision, listDecisionsOn],
    done: () => {
      toasts.done(t("decided"))
      onDone()
    },
  })
  const { standards: weighed } = form.values
  const weigh = (id: string, effect: string) =>
    form.set({
      standards: [
        ...weighed.filter((one) => one.id !== id),
        ...(effect === "none" ? [] : [{ id, effect: effect as Effect }]),
      ],
    })
  const group = form.field("standards", t("weighed"))
  return (
    <Form
      form={form}
      onSend={(body) => recording.run({ body })}
      deed={t("decideIt")}
      doing={recording.doing}
      problem={recording.problem}
    >
      <TextInput {...form.field("title", t("decisionTitle"))} maxLength={200} />
      <Textarea
        {...form.field("why", t("decisionWhy"))}
        description={t("decisionWhyHelp")}
        autosize
        minRows={3}
        maxLength={2000}
      />
      <DayField {...form.field("day", t("whichDay"))} />
      <Input.Wrapper label={group.label} error={group.error} labelElement="div">
        <ul className={style.weighing} id={group.id}>
          {(standards.data?.standards ?? [])
            .filter(({ state }) => state === "published")
            .map(({ id, title }) => (
              <li key={id}>
                <bdi>{title}</bdi>
                <SegmentedControl
                  aria-label={title}
                  value={weighed.find((one) => one.id === id)?.effect ?? "none"}
                  onChange={(effect) => weigh(id, effect)}
                  data={(["none", "serves", "costs"] as const).map((value) => ({ value, label: t(`effect.${value}`) }))}
                />
              </li>
            ))}
        </ul>
      </Input.Wrapper>
    </Form>
  )
}
