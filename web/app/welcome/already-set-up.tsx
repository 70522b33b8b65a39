import { Button, Group } from "@mantine/core"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useSession } from "../session.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { welcomeWords } from "./words.ts"

/** How to begin in a folder of one's own: two installations can run side by side. */
const ownFolder = "npm start -- --data ../my-data --port 4500"

/** Where someone comes to the doors of a house that is somebody's already: whose it is, and how to begin with one's own. */
export function AlreadySetUp() {
  const t = useWords(welcomeWords)
  const { organisation, person } = useSession()
  const { name, sample } = organisation
  return (
    <BareFrame>
      <Page title={t("taken", { name })} lead={sample === null ? t("takenWhat") : t("takenSample")} width="reading">
        <CopyLink label={t("ownFolder")} description={t("ownFolderHelp")} link={ownFolder} />
        <Group>
          {sample !== null && (
            <Button component={Link} href="/welcome/sample">
              {t("beSomeoneElse")}
            </Button>
          )}
          <Button component={Link} href={person === null ? "/sign-in" : "/"} variant="default">
            {person === null ? t("signIn") : t("goIn")}
          </Button>
        </Group>
      </Page>
    </BareFrame>
  )
}
