import { Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core"
import { pageLanguages } from "#contracts/page-languages.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { surveyWords } from "./survey-words.ts"
import { languagesIn } from "./texts.ts"
import { TouchpointField } from "./touchpoint-field.tsx"
import { UnitField } from "./unit-field.tsx"
import type { DraftInHand } from "./use-survey-draft.ts"

type SurveyHeadProps = {
  inHand: DraftInHand /** Once published, whether it is anonymous has been promised. */
  published: boolean
}

/** What the survey is called and what it is about. */
export function SurveyHead({ inHand, published }: SurveyHeadProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const { draft, change } = inHand
  const languages = [...new Set([...languagesIn(draft.form, draft.language), ...pageLanguages])]
  return (
    <Sheet title={t("about")}>
      <Stack id="about" tabIndex={-1}>
        <TextInput
          label={t("name")}
          description={t("nameHelp")}
          maxLength={200}
          value={draft.name}
          error={inHand.nameless ? t("nameNeeded") : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("language")}
          description={t("languageHelp")}
          value={draft.language}
          data={languages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(event) => change({ language: event.currentTarget.value })}
        />
        <UnitField
          label={t("unit")}
          description={t("unitHelp")}
          none={t("allUnits")}
          value={draft.unitId}
          onChange={(unitId) => change({ unitId })}
        />
        <TouchpointField
          id="touchpoint"
          label={t("touchpoint")}
          value={draft.touchpointId}
          onChange={(touchpointId) => change({ touchpointId })}
        />
        <Checkbox
          label={t("anonymous")}
          description={published ? t("anonymousFixed") : t("anonymousHelp")}
          checked={draft.anonymous}
          disabled={published}
          onChange={(event) => change({ anonymous: event.currentTarget.checked })}
        />
      </Stack>
    </Sheet>
  )
}
