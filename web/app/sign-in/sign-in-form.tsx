import { Button } from "@mantine/core"
import { useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import { readings } from "../reading.ts"
import { renewSession, useSession } from "../session.ts"
import { PasswordForm } from "./password-form.tsx"
import { PinForm } from "./pin-form.tsx"
import { signInWords } from "./words.ts"

/** Signing in, wherever it is needed: on its screen, over a page whose session ended, or before a page that needs a password. */
export function SignInForm({ only, onSignedIn }: { only?: "password"; onSignedIn?: () => void }) {
  const t = useWords(signInWords)
  const { device, person: before } = useSession()
  const [byPassword, setByPassword] = useState(device === null || only === "password")
  const entered = async () => {
    const { person } = await renewSession()
    if (before !== null && person?.id !== before.id) return location.assign("/")
    await readings.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "getSession" })
    onSignedIn?.()
  }
  return (
    <>
      {byPassword ? <PasswordForm onSignedIn={entered} /> : <PinForm onSignedIn={entered} />}
      {device !== null && only === undefined && (
        <Button variant="light" size="md" mt="lg" component="a" href="/line-up/round" fullWidth>
          {t("lineUp")}
        </Button>
      )}
      {device !== null && only === undefined && (
        <Button variant="subtle" mt="md" onClick={() => setByPassword(!byPassword)}>
          {byPassword ? t("byPin") : t("byPassword")}
        </Button>
      )}
    </>
  )
}
