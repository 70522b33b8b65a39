import { Button, Group } from "@mantine/core"
import { useMatches } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { mayOpen } from "../screen-route.ts"
import { useSession } from "../session.ts"
import { LazySignInForm } from "../sign-in/lazy-sign-in-form.tsx"
import { appWords } from "../words.ts"

/** Draws a screen for those who may see it, and says what to do to the others. The server decides again for the data. */
export function Guard({ children }: { children: ReactNode }) {
  const t = useWords(appWords)
  const session = useSession()
  const access = useMatches({ select: (matches) => matches.at(-1)?.staticData.access })
  const may = access === undefined ? "yes" : mayOpen(access, session)
  if (may === "yes" || may === "sign-in") return children
  if (may === "no")
    return (
      <Page title={t("notForRole")} lead={t("notForRoleDetail")}>
        <Group>
          <Button component={Link} href="/">
            {t("goHome")}
          </Button>
        </Group>
      </Page>
    )
  return (
    <Page title={t("fuller")} lead={t("fullerDetail")} width="reading">
      <LazySignInForm only="password" />
    </Page>
  )
}
