import { Anchor, List, Stack, Text } from "@mantine/core"
import type { ReactNode } from "react"
import { listMeasures, type MeasureDefinition } from "#contracts/measures.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { definitionWords } from "../words.ts"
import { FalseSignals } from "./false-signals.tsx"
import { helpWords } from "./words.ts"

/** How to read a figure, for those who never cared for statistics. */
export function MeasuresHelp() {
  const t = useWords(helpWords)
  const measures = useReading(listMeasures)
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="reading"
      printable
    >
      <Said title={t("n.title")}>
        {t("n.what")} {t("n.more")}
      </Said>
      <Said title={t("range.title")} then={t("range.read")}>
        {t("range.what")}
      </Said>
      <Said title={t("band.title")}>{t("band.what")}</Said>
      <Said title={t("signal.title")} then={t("signal.do")}>
        {t("signal.what")}
      </Said>
      <Said title={t("arrows.title")}>{t("arrows.what")}</Said>
      <Said title={t("words.title")} then={t("words.none")}>
        {t("words.moved")} {t("words.one")}
      </Said>
      <Said title={t("few.title")} then={t("few.do")}>
        {t("few.what")}
      </Said>
      <Said title={t("compare.title")}>{t("compare.what")}</Said>
      <Said title={t("weighted.title")}>{t("weighted.what")}</Said>
      <Waiting on={measures} lines={4}>
        {({ measures }) => (
          <>
            <KeptBack measures={measures} />
            <OnMonday />
            <FalseSignals />
            <EachMeasure measures={measures} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Said({ title, children, then }: { title: string; children: ReactNode; then?: string }) {
  return (
    <Sheet title={title}>
      <Stack gap="xs">
        <Text>{children}</Text>
        {then !== undefined && <Text>{then}</Text>}
      </Stack>
    </Sheet>
  )
}

function KeptBack({ measures }: { measures: readonly MeasureDefinition[] }) {
  const t = useWords(helpWords)
  const most = (of: (one: MeasureDefinition) => number) => Math.max(1, ...measures.map(of))
  return (
    <Sheet title={t("hidden.title")}>
      <List spacing="xs">
        <List.Item>{t("hidden.people", { count: most(({ minimumPeople }) => minimumPeople) })}</List.Item>
        <List.Item>{t("hidden.answers", { count: most(({ minimumAnswers }) => minimumAnswers) })}</List.Item>
        <List.Item>{t("hidden.tell")}</List.Item>
      </List>
    </Sheet>
  )
}

function OnMonday() {
  const t = useWords(helpWords)
  return (
    <Sheet title={t("do.title")}>
      <List type="ordered" spacing="xs">
        <List.Item>{t("do.first")}</List.Item>
        <List.Item>{t("do.second")}</List.Item>
        <List.Item>{t("do.third")}</List.Item>
      </List>
    </Sheet>
  )
}

function EachMeasure({ measures }: { measures: readonly MeasureDefinition[] }) {
  const t = useWords(helpWords)
  const d = useWords(definitionWords)
  return (
    <Sheet title={t("each")}>
      <Stack gap={6} align="flex-start">
        {measures.map(({ key }) => (
          <Anchor key={key} component={Link} href={`/scoreboard/${key}`}>
            {d(`${key}.name`)}
          </Anchor>
        ))}
      </Stack>
    </Sheet>
  )
}
