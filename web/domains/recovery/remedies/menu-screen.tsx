import { Button } from "@mantine/core"
import { useState } from "react"
import { getRemedyMenu } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { KindsForm } from "./kinds-form.tsx"
import { LimitsForm } from "./limits-form.tsx"
import { remedyWords } from "./words.ts"

/** What people may give to put things right, and how much of it without asking. */
export function MenuScreen() {
  const t = useWords(remedyWords)
  const menu = useReading(getRemedyMenu)
  // What was kept comes back with its keys; what somebody else keeps meanwhile takes nothing away from under the hands.
  const [timesKept, setTimesKept] = useState(0)
  return (
    <Page
      title={t("menu")}
      lead={t("menuLead")}
      width="wide"
      actions={
        <Button variant="default" component={Link} href="/remedies/budgets">
          {t("budgets")}
        </Button>
      }
    >
      <Waiting on={menu}>
        {(found) => (
          <>
            <LimitsForm limits={found.limits} currency={found.currency} />
            <KindsForm
              key={timesKept}
              kinds={found.kinds}
              currency={found.currency}
              onKept={() => setTimesKept(timesKept + 1)}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}
