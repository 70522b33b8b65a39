import { Alert, Button, Group, Text } from "@mantine/core"
import { getCase, takeCase } from "#contracts/recovery.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CaseClocks } from "../clocks/case-clocks.tsx"
import { recoveryWords } from "../words.ts"
import { CaseDeeds } from "./case-deeds.tsx"
import { CaseFacts } from "./case-facts.tsx"
import { CaseHistory } from "./case-history.tsx"
import type { Case } from "./case-of.ts"
import style from "./case-screen.module.css"
import { CaseState, Severity } from "./case-words.tsx"

/** One case: what the customer said, what has happened since, and what I can do about it now. */
export function CaseScreen() {
  const t = useWords(recoveryWords)
  const found = useReading(getCase, { params: { id: useParam("id") } })
  const number = found.data?.number
  return (
    <Page
      title={found.data?.subject ?? t("cases")}
      trail={[{ title: t("cases"), href: "/cases" }]}
      width="wide"
      lead={found.data && <Standing of={found.data} />}
      actions={found.data?.may.take && <Take id={found.data.id} />}
      printable={number !== undefined}
    >
      <Waiting on={found}>{(one) => <Whole of={one} />}</Waiting>
    </Page>
  )
}

function Standing({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
    <Group gap="sm">
      <span>{t("caseTitle", { number: String(one.number) })}</span>
      <CaseState {...one} />
      <Severity of={one.severity} />
      {one.reopened > 0 && <span>{t("reopened", { count: one.reopened })}</span>}
    </Group>
  )
}

function Take({ id }: { id: string }) {
  const t = useWords(recoveryWords)
  const take = useDeed(takeCase, { invalidates: [getCase] })
  return (
    <Button loading={take.doing} onClick={() => void take.run({ params: { id } })}>
      {t("take")}
    </Button>
  )
}

function Whole({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
    <div className={style.columns}>
      <div className={style.story}>
        {one.history && <Alert color="gray">{t("historyNotice")}</Alert>}
        <Sheet title={t("whatTheySaid")}>
          {one.words === "" ? (
            <Text c="dimmed">{t("noWords")}</Text>
          ) : (
            <Quote language={one.customer?.language ?? undefined}>{one.words}</Quote>
          )}
        </Sheet>
        <CaseHistory of={one} />
        {one.may.work && <CaseDeeds of={one} />}
      </div>
      <aside className={style.beside}>
        <CaseFacts of={one} />
        <CaseClocks id={one.id} unitId={one.unit.id} />
        <Group gap="xs" className="no-print">
          <Button variant="default" component={Link} href={`/trace/case/${one.id}`}>
            {t("seeTrace")}
          </Button>
          {one.responseId !== null && (
            <Button variant="default" component={Link} href={`/feedback/${one.responseId}`}>
              {t("seeFeedback")}
            </Button>
          )}
        </Group>
      </aside>
    </div>
  )
}
