import { Alert, Button, Group, Stack, TextInput } from "@mantine/core"
import { signIn } from "#contracts/people.ts"
import { PasswordField } from "#web/ui/form/password-field.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { signInWords } from "./words.ts"

/** E-mail address or employee number, and a password. */
export function PasswordForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useWords(signInWords)
  const entering = useDeed(signIn, { done: onSignedIn, quiet: true })
  const wrong = entering.problem
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget)
        void entering.run({ body: { login: String(typed.get("login")), password: String(typed.get("password")) } })
      }}
    >
      <Stack maw={380}>
        {wrong !== null && (
          <Alert color="brick" role="alert">
            {wrong.signedOut ? t("wrong") : wrong.detail || t("wrong")}
          </Alert>
        )}
        <TextInput
          size="md"
          name="login"
          label={t("login")}
          autoComplete="username"
          autoCapitalize="none"
          required
          withAsterisk={false}
        />
        <PasswordField
          size="md"
          name="password"
          label={t("password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <Button size="md" type="submit" loading={entering.doing}>
          {t("enter")}
        </Button>
        <Group gap="lg">
          <Link href="/forgotten-password">{t("forgot")}</Link>
          <Link href="/set-password">{t("withCode")}</Link>
        </Group>
      </Stack>
    </form>
  )
}
