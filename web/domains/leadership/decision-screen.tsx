import { Alert, Button } from "@mantine/core"
import { getDecision } from "#contracts/leadership.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { WhatWasDecided } from "./decisions.tsx"
import { leadershipWords } from "./words.ts"

/** One decision of weight, where Trace and a standard's page lead to. */
export function DecisionScreen() {
  const t = useWords(leadershipWords)
  const id = useParam("id")
  const decision = useReading(getDecision, { params: { id } })
  return (
    <Page
      title={decision.data?.title ?? ""}
      trail={[{ title: t("leaders"), href: "/leaders" }]}
      actions={
        <Button component={Link} href={`/trace/decision/${id}`} variant="default">
          {t("trace")}
        </Button>
      }
      width="reading"
      printable
    >
      <Waiting on={decision}>
        {(decision) => (
          <>
            {decision.correctedBy !== null && (
              <Alert color="saffron">
                {t("wasCorrected")}{" "}
                <Link href={`/leaders/decisions/${decision.correctedBy}`}>{t("seeCorrection")}</Link>
              </Alert>
            )}
            <Sheet>
              <WhatWasDecided decision={decision} today={decision.today} corrected={decision.correctedBy !== null} />
            </Sheet>
          </>
        )}
      </Waiting>
    </Page>
  )
}
