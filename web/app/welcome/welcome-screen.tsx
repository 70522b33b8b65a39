import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { welcomeWords } from "./words.ts"

/** The first visit: three doors. */
export function WelcomeScreen() {
  const t = useWords(welcomeWords)
  return (
    <BareFrame wide>
      <Page title={t("title")}>{null}</Page>
    </BareFrame>
  )
}
