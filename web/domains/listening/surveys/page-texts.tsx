import { Stack, TagsInput } from "@mantine/core"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { nameInLink } from "./draft.ts"
import { PhraseField } from "./phrase-field.tsx"
import { surveyWords } from "./survey-words.ts"
import { withFormText } from "./texts.ts"
import type { DraftInHand } from "./use-survey-draft.ts"

const texts = ["title", "intro", "thanks"] as const

/** What stands around the questions: a title, a welcome, thanks, and what a link may carry. */
export function PageTexts({ inHand, writing }: { inHand: DraftInHand; writing: string }) {
  const t = useWords(surveyWords)
  const { form, language: own } = inHand.draft
  return (
    <Sheet title={t("pageTexts")}>
      <Stack>
        {texts.map((name) => (
          <PhraseField
            key={name}
            label={t(name)}
            help={t(`${name}Help`)}
            phrase={form[name]}
            writing={writing}
            own={own}
            lines={name === "title" ? "one" : "several"}
            onChange={(text) => inHand.changeForm(withFormText(form, name, writing, text))}
          />
        ))}
        <TagsInput
          label={t("hidden")}
          description={t("hiddenHelp")}
          value={form.hidden}
          maxTags={20}
          onChange={(names) => {
            const hidden = [...new Set(names.map(nameInLink).filter((name) => name !== ""))]
            inHand.changeForm({ ...form, hidden })
          }}
        />
      </Stack>
    </Sheet>
  )
}
