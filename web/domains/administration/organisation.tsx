import { ColorInput, NativeSelect, Select, TextInput } from "@mantine/core"
import { changeOrganisation, getSession } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { LogoField } from "#web/app/welcome/logo-field.tsx"
import { useOrganisationLanguages } from "#web/app/welcome/organisation-languages.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { PublicAddress } from "./public-address.tsx"
import { administrationWords } from "./words.ts"

const zones = Intl.supportedValuesOf("timeZone")

/** What the organisation says of itself, and the address at which it is reached. */
export function OrganisationScreen() {
  const t = useWords(administrationWords)
  const { person } = useSignedIn()
  return (
    <Page
      title={t("organisation")}
      lead={t("organisationLead")}
      trail={[{ title: t("administration"), href: "/administration" }]}
      width="reading"
    >
      <OrganisationForm />
      {person.role === "administrator" && <PublicAddress />}
    </Page>
  )
}

function OrganisationForm() {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const { organisation } = useSignedIn()
  const { name, logo, colour, language, timeZone, currency } = organisation
  const languages = useOrganisationLanguages(language)
  const changing = useDeed(changeOrganisation, {
    over: { organisation },
    invalidates: [getSession],
    done: () => toasts.done(t("organisationKept")),
  })
  const form = useForm({
    begin: { name, logo, colour, language, timeZone, currency },
    schema: changeOrganisation.body,
  })
  const change = async (body: typeof form.values) => {
    await changing.run({ body })
    // What was kept stays in the fields.
    return undefined
  }
  return (
    <Sheet>
      <Form form={form} onSend={change} deed={t("keepOrganisation")} doing={changing.doing} problem={changing.problem}>
        <TextInput {...form.field("name", t("name"))} description={t("nameHelp")} maxLength={120} />
        <ColorInput {...form.field("colour", t("colour"))} description={t("colourHelp")} withEyeDropper={false} />
        <LogoField logo={form.values.logo} onChange={(chosen) => form.set({ logo: chosen })} />
        <NativeSelect {...form.field("language", t("language"))} description={t("languageHelp")} data={languages} />
        <Select
          {...form.field("timeZone", t("timeZone"))}
          description={t("timeZoneHelp")}
          data={[...new Set([timeZone, ...zones])]}
          searchable
          allowDeselect={false}
          limit={100}
        />
        <TextInput
          {...form.field("currency", t("currency"))}
          description={t("currencyHelp")}
          dir="ltr"
          maxLength={3}
          classNames={{ input: style.short ?? "" }}
        />
      </Form>
    </Sheet>
  )
}
