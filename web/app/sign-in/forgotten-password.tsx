import { Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { askForPassword } from "#contracts/people.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { signInWords } from "./words.ts"

/** Asks for a link by mail. What it answers does not tell whether anybody has the address. */
export function ForgottenPassword() {
  const t = useWords(signInWords)
  const [sentTo, setSentTo] = useState<string>()
  return (
    <BareFrame doorway>
      {sentTo === undefined ? (
        <Page title={t("forgotten")} lead={t("forgottenLead")} width="reading">
          <Ask onSent={setSentTo} />
        </Page>
      ) : (
        <Page title={t("maybeSent")} width="reading">
          <Text role="status">{t("maybeSentWhat", { email: sentTo })}</Text>
          <Link href="/sign-in">{t("back")}</Link>
        </Page>
      )}
    </BareFrame>
  )
}

function Ask({ onSent }: { onSent: (email: string) => void }) {
  const t = useWords(signInWords)
  const asking = useDeed(askForPassword)
  const form = useForm({ begin: { email: "" }, schema: askForPassword.body })
  const ask = async (body: { email: string }) => {
    const asked = await asking.run({ body })
    if (asked !== undefined) onSent(body.email)
    return asked
  }
  return (
    <Stack>
      <Form form={form} onSend={ask} deed={t("mailLink")} doing={asking.doing} problem={asking.problem}>
        <TextInput {...form.field("email", t("email"))} type="email" autoComplete="email" dir="ltr" />
      </Form>
      <Text>{t("noEmail")}</Text>
      <Link href="/sign-in">{t("back")}</Link>
    </Stack>
  )
}
