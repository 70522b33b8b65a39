import { useNavigate } from "@tanstack/react-router"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { GiveThanks } from "./give-thanks.tsx"
import { recognitionWords } from "./words.ts"

/** The same dialog as a page, for Ctrl-K and for a shortcut on the phone's home screen. */
export function GiveThanksScreen() {
  const t = useWords(recognitionWords)
  const navigate = useNavigate()
  return (
    <Page title={t("giveThanks")} width="reading" trail={[{ title: t("board"), href: "/board" }]}>
      <GiveThanks onDone={() => void navigate({ to: "/board" as never })} />
    </Page>
  )
}
