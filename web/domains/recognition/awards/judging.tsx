import { Stack, Textarea } from "@mantine/core"
import { judgeAward, longestOfAward } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type Award, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { Choosing } from "./choosing.tsx"
import { awardsWords } from "./words.ts"

/** For one of the committee: whom they would choose. */
export function Judging({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const form = useForm({
    begin: { nomineeId: award.judgement?.nomineeId ?? "", words: award.judgement?.words ?? "" },
    schema: judgeAward.body,
    keep: `judgement-${award.id}`,
  })
  const judging = useDeed(judgeAward, { invalidates: ofAwards, done: () => toasts.done(t("judged")) })
  const send = async (body: { nomineeId: string; words: string }) => {
    await judging.run({ params: { id: award.id }, body })
    // What was said stays in the fields: it can be changed until it is decided.
    return undefined
  }
  const chosen = form.field("nomineeId", t("judgeOne"))
  return (
    <Sheet title={t("judgeTitle")} tone="accent">
      <p className={style.soft}>{t("judgeHow")}</p>
      <Form form={form} onSend={send} deed={t("judgeDeed")} doing={judging.doing} problem={judging.problem}>
        <Stack gap="md">
          <Choosing
            award={award}
            label={t("judgeOne")}
            value={chosen.value}
            onChange={chosen.onChange}
            error={chosen.error && t("chooseFirst")}
          />
          <Textarea {...form.field("words", t("judgeWords"))} autosize minRows={2} maxLength={longestOfAward.reason} />
        </Stack>
      </Form>
    </Sheet>
  )
}
