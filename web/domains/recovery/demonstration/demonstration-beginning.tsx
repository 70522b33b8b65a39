import { Button, List, Text } from "@mantine/core"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ClearAway } from "./clear-away.tsx"
import { steps } from "./step-of.ts"
import { useBegin } from "./use-begin.ts"
import { demonstrationWords } from "./words.ts"

/** What a demonstration will show, before it begins. */
export function DemonstrationBeginning() {
  const t = useWords(demonstrationWords)
  const { begin, beginning } = useBegin()
  return (
    <Page title={t("title")} lead={t("lead")} width="reading">
      <Sheet title={t("beginTitle")}>
        <List type="ordered" spacing="xs" mb="lg">
          {steps.map((step) => (
            <List.Item key={step}>{t(`plan.${step}`)}</List.Item>
          ))}
        </List>
        <Button loading={beginning} onClick={begin}>
          {t("begin")}
        </Button>
        <Text c="dimmed" mt="md">
          {t("counted")}
        </Text>
      </Sheet>
      <ClearAway />
    </Page>
  )
}
