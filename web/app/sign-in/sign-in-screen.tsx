import { useNavigate } from "@tanstack/react-router"
import { useEffect } from "react"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useFilters } from "../address.ts"
import { useSession } from "../session.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { signInFilters } from "./routes.ts"
import { SignInForm } from "./sign-in-form.tsx"
import { signInWords } from "./words.ts"

/** The front door: a password, or on a team's own device a name and a PIN. */
export function SignInScreen() {
  const t = useWords(signInWords)
  const { person, device } = useSession()
  const [{ back }] = useFilters(signInFilters)
  const navigate = useNavigate()
  useEffect(() => {
    if (person !== null) void navigate({ href: back ?? "/", replace: true })
  }, [person, back, navigate])
  return (
    <BareFrame doorway>
      <Page
        title={t("title")}
        lead={device === null ? t("welcome") : t("device", { unit: device.unit.name })}
        width="reading"
      >
        <SignInForm />
      </Page>
    </BareFrame>
  )
}
