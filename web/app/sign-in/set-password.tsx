import { Alert, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { setPasswordByTicket } from "#contracts/people.ts"
import { Form } from "#web/ui/form/form.tsx"
import { PasswordField } from "#web/ui/form/password-field.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { renewSession } from "../session.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { signInWords } from "./words.ts"

/** Chooses a password with the link from a mail (its ticket stands behind "#") or with a code on paper, and goes in. */
export function SetPassword() {
  const t = useWords(signInWords)
  const [mailed] = useState(() => location.hash.slice(1))
  const navigate = useNavigate()
  const setting = useDeed(setPasswordByTicket, { quiet: true })
  const form = useForm({ begin: { ticket: mailed, next: "" }, schema: setPasswordByTicket.body })
  const set = async (body: { ticket: string; next: string }) => {
    const done = await setting.run({ body })
    if (done === undefined) return undefined
    await renewSession()
    await navigate({ href: "/", replace: true })
    return done
  }
  const spent = setting.problem?.code === "ticket-spent"
  return (
    <BareFrame doorway>
      <Page title={t("choose")} lead={t("chooseLead")} width="reading">
        {spent && (
          <Alert color="brick" role="alert" title={t("spent")}>
            {t("spentWhat")} <Link href="/forgotten-password">{t("forgotten")}</Link>
          </Alert>
        )}
        <Form
          form={form}
          onSend={set}
          deed={t("chooseDeed")}
          doing={setting.doing}
          problem={spent ? null : setting.problem}
        >
          {mailed === "" && (
            <TextInput
              {...form.field("ticket", t("code"))}
              description={t("codeHelp")}
              autoComplete="off"
              autoCapitalize="none"
              dir="ltr"
            />
          )}
          <PasswordField
            {...form.field("next", t("nextPassword"))}
            description={t("nextPasswordHelp")}
            autoComplete="new-password"
          />
        </Form>
      </Page>
    </BareFrame>
  )
}
