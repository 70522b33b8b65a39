import { Button, Group, Select, Text } from "@mantine/core"
import { listTemplates } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { sameLanguage } from "./same-language.ts"
import type { Draft } from "./use-draft.ts"
import { templateWords } from "./words.ts"

/** Offers the templates; the chosen one comes filled in for this case. It draws nothing where there is none. */
export function BeginWith({ language, draft }: { language: string | null; draft: Draft }) {
  const t = useWords(templateWords)
  const offered = (useReading(listTemplates).data?.templates ?? []).filter(({ retired }) => !retired)
  const nameOf = useLanguageName()
  if (offered.length === 0) return null
  const { chosen, written, choose, putBack } = draft
  const standard = offered.find(({ id }) => id === chosen)?.standard
  return (
    <>
      <Select
        label={t("begin")}
        description={t("beginHelp")}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        clearable
        searchable
        onChange={(id) => void choose(id)}
      />
      {language !== null && written !== null && !sameLanguage(written, language) && (
        <Text size="sm" role="status">
          {t("otherLanguage", { theirs: nameOf(language), written: nameOf(written) })}
        </Text>
      )}
      {putBack && (
        <Group gap="xs" role="status">
          <Text size="sm">{t("replaced")}</Text>
          <Button size="compact-sm" variant="default" onClick={putBack}>
            {t("putBack")}
          </Button>
        </Group>
      )}
      {standard && <Text size="sm">{t("lives", { standard: standard.name })}</Text>}
    </>
  )
}
