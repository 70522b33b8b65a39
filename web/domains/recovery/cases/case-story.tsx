import { Alert, Button, Group, Text } from "@mantine/core"
import { Link } from "#web/ui/link.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CaseFiles } from "../mail-in/case-files.tsx"
import { recoveryWords } from "../words.ts"
import type { Case } from "./case-of.ts"

export function HistoryNotice({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return one.history && <Alert color="gray">{t("historyNotice")}</Alert>
}

export function WhatTheySaid({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
    <Sheet title={t("whatTheySaid")}>
      {one.words === "" ? (
        <Text c="dimmed">{t("noWords")}</Text>
      ) : (
        <Quote language={one.customer?.language ?? undefined}>{one.words}</Quote>
      )}
      <CaseFiles caseId={one.id} files={one.files} />
    </Sheet>
  )
}

/** Ways on from a case: its chain, and the answer it came from. */
export function CaseWays({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
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
  )
}
