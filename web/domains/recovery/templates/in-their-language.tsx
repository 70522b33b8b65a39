import { Button, Group, Select } from "@mantine/core"
import { listTemplates } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { sameLanguage } from "./same-language.ts"
import type { Draft } from "./use-draft.ts"
import { templateWords } from "./words.ts"

/** So many stand as buttons side by side; more are chosen from a list. */
const few = 3

/** Offers the templates that are written in a customer's language, where a reply is not. It draws nothing where there is none. */
export function InTheirLanguage({ theirs, draft }: { theirs: string; draft: Draft }) {
  const t = useWords(templateWords)
  const nameOf = useLanguageName()
  const offered = (useReading(listTemplates).data?.templates ?? []).filter(
    ({ retired, texts }) => !retired && texts.some(({ language }) => sameLanguage(language, theirs)),
  )
  if (offered.length === 0) return null
  if (offered.length > few)
    return (
      <Select
        label={t("inTheirs", { theirs: nameOf(theirs) })}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        searchable
        onChange={(id) => void draft.choose(id)}
      />
    )
  return (
    <Group gap="xs">
      {offered.map(({ id, name }) => (
        <Button key={id} size="compact-sm" variant="default" onClick={() => void draft.choose(id)}>
          {t("beginInTheirs", { name, theirs: nameOf(theirs) })}
        </Button>
      ))}
    </Group>
  )
}
