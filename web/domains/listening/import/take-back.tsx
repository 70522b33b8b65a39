import { Button, List, Stack, Text } from "@mantine/core"
import { countThemes, listFeedback } from "#contracts/feedback.ts"
import { getImport, listImports, previewUndo, undoImport } from "#contracts/feedback-import.ts"
import type { Reply } from "#contracts/route.ts"
import { listSurveys } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Import } from "./import-of.ts"
import { importWords } from "./import-words.ts"

type Undo = Reply<typeof previewUndo>

/** Whether an import can be taken back: what that removes, or why it stays and what to do instead. The button is there only when it can. */
export function TakeBack({ of: one }: { of: Import }) {
  const t = useWords(importWords)
  const found = useReading(previewUndo, { params: { id: one.id } })
  return (
    <Sheet title={t("undoTitle")}>
      <Waiting on={found}>
        {(undo) => (undo.grown.length > 0 ? <Stays of={one} undo={undo} /> : <CanGo of={one} undo={undo} />)}
      </Waiting>
    </Sheet>
  )
}

function CanGo({ of: { id, fileName }, undo }: { of: Import; undo: Undo }) {
  const t = useWords(importWords)
  const toasts = useToasts()
  const deed = useDeed(undoImport, {
    invalidates: [getImport, listImports, previewUndo, listFeedback, countThemes, listSurveys],
    done: () => toasts.done(t("undone", { file: fileName })),
  })
  if (!undo.possible) return <Text>{t("undoWaits")}</Text>
  const removes = (
    <List>
      <List.Item>{t("undoResponses", { count: undo.responses })}</List.Item>
      {undo.comments > 0 && <List.Item>{t("undoComments", { count: undo.comments })}</List.Item>}
      <List.Item>{t("undoMeasures")}</List.Item>
    </List>
  )
  const stays = (
    <>
      {undo.customers > 0 && <Text>{t("undoCustomers", { count: undo.customers })}</Text>}
      <Text>{t("undoAgain")}</Text>
    </>
  )
  return (
    <Stack gap="xs" align="flex-start">
      <Text>{t("undoRemoves")}</Text>
      {removes}
      {stays}
      <ConfirmDeed
        title={t("undoAsk")}
        deed={t("undo")}
        onConfirm={() => deed.run({ params: { id } })}
        ask={(open) => (
          <Button variant="default" onClick={open}>
            {t("undo")}
          </Button>
        )}
      >
        {t("undoRemoves")}
        {removes}
      </ConfirmDeed>
    </Stack>
  )
}

function Stays({ of: { survey }, undo }: { of: Import; undo: Undo }) {
  const t = useWords(importWords)
  const grew = (what: Undo["grown"][number]["what"]) => undo.grown.some((one) => one.what === what)
  return (
    <Stack gap="xs">
      <Text>{t("undoStays")}</Text>
      <List>
        {undo.grown.map(({ what, count }) => (
          <List.Item key={what}>{t(`grown.${what}`, { count })}</List.Item>
        ))}
      </List>
      <Text>{t("undoInstead")}</Text>
      <List>
        {grew("case") && (
          <List.Item>
            <Link href="/cases?history=with">{t("instead.case")}</Link>
          </List.Item>
        )}
        {(grew("kudos") || grew("proposal")) && (
          <List.Item>
            <Link href="/board">{t("instead.kudos")}</Link>
          </List.Item>
        )}
        {survey !== null && <List.Item>{t("instead.survey", { survey: survey.name })}</List.Item>}
      </List>
    </Stack>
  )
}
