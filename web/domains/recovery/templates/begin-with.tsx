import { Button, Group, Select, Text } from "@mantine/core"
import { useState } from "react"
import { draftReply, listTemplates } from "#contracts/recovery.ts"
import { call } from "#web/app/call.ts"
import { useReading } from "#web/app/reading.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { templateWords } from "./words.ts"

type BeginWithProps = {
  caseId: string
  language: string | null
  words: string
  onDraft: (words: string, templateId: string | null) => void
}

const base = (tag: string) => tag.split("-")[0]

/** Offers the templates; the chosen one comes filled in for this case. It draws nothing where there is none. */
export function BeginWith({ caseId, language, words, onDraft }: BeginWithProps) {
  const t = useWords(templateWords)
  const offered = (useReading(listTemplates).data?.templates ?? []).filter(({ retired }) => !retired)
  const nameOf = useLanguageName()
  const [chosen, setChosen] = useState<string | null>(null)
  const [written, setWritten] = useState<string | null>(null)
  const [drafted, setDrafted] = useState("")
  const [typed, setTyped] = useState<string | null>(null)
  if (offered.length === 0) return null
  const standard = offered.find(({ id }) => id === chosen)?.standard
  const choose = async (templateId: string | null) => {
    setChosen(templateId)
    setWritten(null)
    if (templateId === null) return
    const draft = await call(draftReply, { params: { id: caseId, templateId } }).catch(() => undefined)
    if (!draft) return
    setWritten(draft.language)
    if (words.trim() !== "" && words !== drafted) setTyped(words)
    setDrafted(draft.words)
    onDraft(draft.words, templateId)
  }
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
      {language !== null && written !== null && base(written) !== base(language) && (
        <Text size="sm" role="status">
          {t("otherLanguage", { theirs: nameOf(language), written: nameOf(written) })}
        </Text>
      )}
      {typed !== null && words !== "" && (
        <Group gap="xs" role="status">
          <Text size="sm">{t("replaced")}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              onDraft(typed, null)
              setTyped(null)
            }}
          >
            {t("putBack")}
          </Button>
        </Group>
      )}
      {standard && <Text size="sm">{t("lives", { standard: standard.name })}</Text>}
    </>
  )
}
