import { Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { changeTemplate, keepTemplate, listTemplates } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useStandards } from "#web/domains/standards/use-standards.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Template } from "./templates-screen.tsx"
import { templateWords } from "./words.ts"

const languages = ["en", "es", "fr", "de", "ar", "pt", "it", "nl", "pl", "tr", "ru", "zh", "ja"]
const ours =
  "{{ customer.name }}, {{ customer.firstName }}, {{ case.number }}, {{ case.subject }}, {{ case.opened }}, {{ owner.firstName }}, {{ me.name }}, {{ organisation.name }}"
const condition = "{% if promise %}{{ promise.what }} {{ promise.due }}{% endif %}"

/** Writes a template, or says one anew, in one language or several. */
export function TemplateForm({ of: one, onEnd }: { of: Template | undefined; onEnd: () => void }) {
  const t = useWords(templateWords)
  const toasts = useToasts()
  const nameOf = useLanguageName()
  const standards = useStandards().data?.standards ?? []
  const [name, setName] = useState(one?.name ?? "")
  const [standardId, setStandardId] = useState<string | null>(one?.standard?.id ?? null)
  const [texts, setTexts] = useState(one?.texts ?? [{ language: "en", body: "" }])
  const how = {
    invalidates: [listTemplates],
    done: () => {
      toasts.done(t("kept"))
      onEnd()
    },
  }
  const keep = useDeed(keepTemplate, how)
  const change = useDeed(changeTemplate, { ...how, over: one && { templates: [one] } })
  const body = { name, standardId, texts }
  const fits = keepTemplate.body.safeParse(body).success
  const put = (at: number, changes: Partial<(typeof texts)[number]>) =>
    setTexts(texts.map((text, index) => (index === at ? { ...text, ...changes } : text)))
  const free = languages.find((language) => !texts.some((text) => text.language === language))
  return (
    <Stack>
      <TextInput
        label={t("name")}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t("standard")}
        placeholder={t("noStandard")}
        clearable
        searchable
        data={standards.map(({ id, title }) => ({ value: id, label: title }))}
        value={standardId}
        onChange={setStandardId}
      />
      <Text size="sm">{t("bodyHelp", { ours, condition })}</Text>
      {texts.map((text, at) => (
        <Stack key={text.language} gap="xs">
          <Select
            label={t("language")}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: nameOf(value) }))}
            value={text.language}
            onChange={(language) => language && put(at, { language })}
          />
          <Textarea
            label={t("body")}
            autosize
            minRows={5}
            maxLength={8000}
            dir="auto"
            value={text.body}
            onChange={(event) => put(at, { body: event.currentTarget.value })}
          />
          {texts.length > 1 && (
            <Group>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => setTexts(texts.filter((_, index) => index !== at))}
              >
                {t("removeLanguage")}
              </Button>
            </Group>
          )}
        </Stack>
      ))}
      <Group>
        <Button
          disabled={!fits}
          loading={keep.doing || change.doing}
          onClick={() => void (one ? change.run({ params: { id: one.id }, body }) : keep.run({ body }))}
        >
          {t("keep")}
        </Button>
        {free && (
          <Button variant="default" onClick={() => setTexts([...texts, { language: free, body: "" }])}>
            {t("addLanguage")}
          </Button>
        )}
        <Button variant="subtle" onClick={onEnd}>
          {t("stop")}
        </Button>
      </Group>
    </Stack>
  )
}
