import { Checkbox, Group, NativeSelect, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { pageLanguages } from "#contracts/page-languages.ts"
import { listSurveys, makeSurvey } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSession } from "#web/app/session.ts"
import { Form } from "#web/ui/form/form.tsx"
import { type Form as FormState, useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { StartCards } from "./start-cards.tsx"
import { type Start, startingForm } from "./starts.ts"
import { surveyWords } from "./survey-words.ts"
import { TouchpointField } from "./touchpoint-field.tsx"
import { UnitField } from "./unit-field.tsx"

/** A new survey: what to ask, in which languages, about what. Made as a draft, and then written. */
export function NewSurvey() {
  const t = useWords(surveyWords)
  const navigate = useNavigate()
  const { organisation } = useSession()
  const making = useDeed(makeSurvey, {
    invalidates: [listSurveys],
    done: ({ id }) => void navigate({ href: `/surveys/${id}/edit` }),
  })
  const form = useForm({
    begin: {
      start: "nps" as Start,
      name: "",
      language: pageLanguages.find((one) => organisation.language.startsWith(one)) ?? "en",
      alsoIn: [] as string[],
      unitId: null as string | null,
      touchpointId: null as string | null,
      anonymous: false,
    },
    schema: makeSurvey.body,
    keep: "new-survey",
    shape: ({ start, alsoIn, ...head }) => ({
      ...head,
      form: startingForm(start, [head.language, ...alsoIn.filter((one) => one !== head.language)], head.anonymous),
    }),
  })
  return (
    <Page
      title={t("newSurvey")}
      lead={t("newSurveyLead")}
      trail={[{ title: t("surveys"), href: "/surveys" }]}
      width="reading"
    >
      <Form
        form={form}
        onSend={(body) => making.run({ body })}
        deed={t("make")}
        doing={making.doing}
        problem={making.problem}
      >
        <StartCards {...form.field("start", t("startWith"))} />
        <TextInput {...form.field("name", t("name"))} description={t("nameHelp")} maxLength={200} />
        <Languages form={form} />
        <UnitField {...form.field("unitId", t("unit"))} description={t("unitHelp")} none={t("allUnits")} />
        <TouchpointField {...form.field("touchpointId", t("touchpoint"))} />
        <Checkbox {...ticked(form.field("anonymous", t("anonymous")))} description={t("anonymousHelp")} />
      </Form>
    </Page>
  )
}

type LanguagesProps = {
  form: Pick<FormState<{ start: Start; language: string; alsoIn: string[] }>, "values" | "field">
}

function Languages({ form }: LanguagesProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const others = pageLanguages.filter((one) => one !== form.values.language)
  return (
    <>
      <NativeSelect
        {...form.field("language", t("language"))}
        description={t("languageHelp")}
        data={pageLanguages.map((value) => ({ value, label: nameOf(value) }))}
      />
      {form.values.start !== "empty" && (
        <Checkbox.Group {...form.field("alsoIn", t("alsoIn"))} description={t("alsoInHelp")}>
          <Group gap="md" mt={6}>
            {others.map((tag) => (
              <Checkbox key={tag} value={tag} label={nameOf(tag)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  )
}

/** A checkbox takes `checked`, where other fields take `value`. */
const ticked = <F extends { value: boolean }>({ value, ...field }: F) => ({ ...field, checked: value })
