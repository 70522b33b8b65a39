import { Button, Group, Menu, SegmentedControl, Text } from "@mantine/core"
import { IconPlus } from "@tabler/icons-react"
import { pageLanguages } from "#contracts/page-languages.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { surveyWords } from "./survey-words.ts"
import { languagesIn, missingIn } from "./texts.ts"
import type { DraftInHand } from "./use-survey-draft.ts"

type LanguageBarProps = { inHand: DraftInHand; writing: string; onWrite: (language: string) => void }

/** In which language one is writing, which others there are, and what is missing in it. */
export function LanguageBar({ inHand, writing, onWrite }: LanguageBarProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const { form, language: own } = inHand.draft
  const written = [...new Set([...languagesIn(form, own), writing])]
  const others = pageLanguages.filter((one) => !written.includes(one))
  const missing = missingIn(form, writing)
  const language = nameOf(writing)
  return (
    <div>
      <Group gap="sm" align="center">
        <Text component="span" fw={600}>
          {t("writingIn")}
        </Text>
        {written.length > 1 ? (
          <SegmentedControl
            value={writing}
            onChange={onWrite}
            maw="100%"
            style={{ overflowX: "auto" }}
            aria-label={t("writingIn")}
            data={written.map((tag) => ({ value: tag, label: nameOf(tag) }))}
          />
        ) : (
          <span>{language}</span>
        )}
        {others.length > 0 && (
          <Menu>
            <Menu.Target>
              <Button variant="subtle" leftSection={<IconPlus size="1rem" aria-hidden="true" />}>
                {t("addLanguage")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((tag) => (
                <Menu.Item key={tag} onClick={() => onWrite(tag)}>
                  {nameOf(tag)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {written.length > 1 && (
        <Text size="sm" c="dimmed" role="status" mt={4}>
          {missing === 0 ? t("allWritten", { language }) : t("missingTexts", { count: missing, language })}
        </Text>
      )}
    </div>
  )
}
