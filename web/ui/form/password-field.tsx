import { PasswordInput, type PasswordInputProps } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"

/** A password, which may be looked at while it is typed. */
export function PasswordField(props: PasswordInputProps) {
  const t = useWords(uiWords)
  return <PasswordInput visibilityToggleButtonProps={{ "aria-label": t("lookAtPassword") }} {...props} />
}
