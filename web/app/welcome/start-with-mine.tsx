import { ColorInput, Fieldset, NativeSelect, Stack, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { keepReviews } from "#contracts/doors.ts"
import { setUpOrganisation, signIn } from "#contracts/people.ts"
import { Form } from "#web/ui/form/form.tsx"
import { PasswordField } from "#web/ui/form/password-field.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ourAccent } from "../accent.ts"
import { call } from "../call.ts"
import { useDeed } from "../deed.ts"
import { renewSession, useSession } from "../session.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { useToasts } from "../toasts.tsx"
import { AlreadySetUp } from "./already-set-up.tsx"
import { heldReviews, holdReviews } from "./dropped-reviews.ts"
import { LogoField } from "./logo-field.tsx"
import { useOrganisationLanguages } from "./organisation-languages.ts"
import { welcomeWords } from "./words.ts"

const begin = {
  name: "",
  colour: ourAccent,
  logo: null as string | null,
  language: "en",
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  currency: "EUR",
  yourName: "",
  email: "",
  password: "",
}
type Typed = typeof begin

/** This device's zone first: it may go by a name (UTC) that the list leaves out. */
const zones = [...new Set([begin.timeZone, ...Intl.supportedValuesOf("timeZone")])]

/** The third door; of a house that is somebody's already it does not open. */
export function StartWithMine() {
  const { organisation } = useSession()
  const [taken] = useState(organisation.setUp)
  return taken ? <AlreadySetUp /> : <SetUp />
}

/** The organisation and its first administrator, on one page. */
function SetUp() {
  const t = useWords(welcomeWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const languages = useOrganisationLanguages(begin.language)
  const opening = useDeed(setUpOrganisation)
  const form = useForm({ begin, schema: setUpOrganisation.body, shape: bodyOf, fieldOf })
  const open = async (body: ReturnType<typeof bodyOf>) => {
    if ((await opening.run({ body })) === undefined) return undefined
    await enter(body.administrator).catch(() => undefined)
    await renewSession()
    toasts.done(t("begun", { name: body.administrator.name }))
    await navigate({ href: "/", replace: true })
    return true
  }
  return (
    <BareFrame name={t("product")}>
      <Page title={t("mine")} lead={t("mineLead")} trail={[{ title: t("back"), href: "/welcome" }]} width="reading">
        <Form form={form} onSend={open} deed={t("begin")} doing={opening.doing} problem={opening.problem}>
          <Fieldset legend={t("organisation")}>
            <Stack>
              <TextInput {...form.field("name", t("name"))} description={t("nameHelp")} autoComplete="organization" />
              <ColorInput {...form.field("colour", t("colour"))} description={t("colourHelp")} withEyeDropper={false} />
              <LogoField logo={form.values.logo} onChange={(logo) => form.set({ logo })} />
              <NativeSelect
                {...form.field("language", t("language"))}
                description={t("languageHelp")}
                data={languages}
              />
              <NativeSelect {...form.field("timeZone", t("timeZone"))} description={t("timeZoneHelp")} data={zones} />
              <TextInput {...form.field("currency", t("currency"))} description={t("currencyHelp")} maxLength={3} />
            </Stack>
          </Fieldset>
          <Fieldset legend={t("first")}>
            <Stack>
              <TextInput {...form.field("yourName", t("yourName"))} autoComplete="name" />
              <TextInput {...form.field("email", t("email"))} type="email" autoComplete="email" />
              <PasswordField
                {...form.field("password", t("password"))}
                description={t("passwordHelp")}
                autoComplete="new-password"
              />
            </Stack>
          </Fieldset>
        </Form>
      </Page>
    </BareFrame>
  )
}

/** Signs the first administrator in, and brings along what they dropped at the first door. */
async function enter({ email, password }: { email: string; password: string }): Promise<void> {
  await call(signIn, { body: { login: email, password } })
  const held = heldReviews()
  if (held === null) return
  await call(keepReviews, { body: { text: held.text } })
  holdReviews(null)
}

function bodyOf({ yourName, email, password, ...organisation }: Typed) {
  return {
    organisation: { ...organisation, currency: organisation.currency.toUpperCase() },
    administrator: { name: yourName, email, password },
  }
}

/** The body has two parts with a name each; the page has one field for either. */
function fieldOf(path: string): string {
  return path === "administrator.name" ? "yourName" : (path.split(".").at(-1) ?? path)
}
