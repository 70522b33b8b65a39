import { Radio, Stack, Textarea, TextInput } from "@mantine/core"
import type { ReactNode } from "react"
import { type StandardContent, standardContent } from "#contracts/standards.ts"
import type { Problem } from "#web/app/problem.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "./words.ts"

type StandardFormProps = {
  begin: StandardContent
  /** The name of the draft that survives reload and sign-out. */
  keep: string
  deed: string
  onSend: (content: StandardContent) => Promise<unknown>
  doing: boolean
  problem: Problem | null
  /** What was begun with another's words is kept only with a reason of one's own. */
  reasonNeeded?: boolean
  children?: ReactNode
}

export const emptyStandard: StandardContent = {
  title: "",
  behaviour: "",
  why: "",
  looksLike: "",
  notLike: "",
  toward: "both",
}

const towards = ["both", "customer", "co-worker"] as const

const withReason = standardContent.extend({ why: standardContent.shape.behaviour.max(2000) })

/** The words of one standard. */
export function StandardForm({ begin, keep, reasonNeeded = false, children, ...sending }: StandardFormProps) {
  const t = useWords(standardsWords)
  const form = useForm({ begin, schema: reasonNeeded ? withReason : standardContent, keep })
  const long = { autosize: true, minRows: 2, maxLength: 2000 }
  return (
    <Sheet>
      <Form form={form} {...sending}>
        <TextInput {...form.field("title", t("title"))} description={t("titleHelp")} maxLength={120} />
        <Textarea
          {...form.field("behaviour", t("behaviour"))}
          description={t("behaviourHelp")}
          {...long}
          maxLength={1000}
        />
        <Textarea {...form.field("why", t("why"))} description={t("whyHelp")} {...long} />
        <Textarea {...form.field("looksLike", t("looksLike"))} description={t("looksLikeHelp")} {...long} />
        <Textarea {...form.field("notLike", t("notLike"))} description={t("notLikeHelp")} {...long} />
        <Radio.Group {...form.field("toward", t("toward"))}>
          <Stack gap="xs" mt={6}>
            {towards.map((value) => (
              <Radio key={value} value={value} label={t(`toward.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {children}
      </Form>
    </Sheet>
  )
}
