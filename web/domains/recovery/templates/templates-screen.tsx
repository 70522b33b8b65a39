import { Button, Group, Text } from "@mantine/core"
import { useState } from "react"
import { listTemplates, retireTemplate } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { directionOf } from "#web/words/language.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useFormats, useLanguage, useWords } from "#web/words/use-words.ts"
import style from "../sending/mail-as-it-goes.module.css"
import { TemplateForm } from "./template-form.tsx"
import { templateWords } from "./words.ts"

export type Template = Reply<typeof listTemplates>["templates"][number]

/** Replies that are written once and well; a steward keeps them, everybody may read them. */
export function TemplatesScreen() {
  const t = useWords(templateWords)
  const { person } = useSignedIn()
  const keeps = person.role === "steward" || person.role === "administrator"
  const found = useReading(listTemplates)
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t("templates")}
      lead={t("lead")}
      width="reading"
      actions={keeps && !adding && <Button onClick={() => setAdding(true)}>{t("newOne")}</Button>}
    >
      {adding && (
        <Sheet title={t("newOne")}>
          <TemplateForm of={undefined} onEnd={() => setAdding(false)} />
        </Sheet>
      )}
      <Waiting on={found}>
        {({ templates }) =>
          templates.length === 0 && !adding ? (
            <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
          ) : (
            <>
              <UseByStandard of={templates} />
              {templates.map((one) => (
                <OneTemplate key={one.id} of={one} keeps={keeps} />
              ))}
            </>
          )
        }
      </Waiting>
    </Page>
  )
}

/** Which standards are lived in replies, the most first; nothing before any template has been used. */
function UseByStandard({ of: templates }: { of: readonly Template[] }) {
  const t = useWords(templateWords)
  const formats = useFormats()
  const uses = [...Map.groupBy(templates, ({ standard }) => standard?.id)]
    .map(([id, all]) => ({
      id,
      name: all[0]?.standard?.name ?? t("noStandard"),
      used: all.reduce((sum, { used }) => sum + used, 0),
    }))
    .sort((a, b) => b.used - a.used)
  if (!uses.some(({ used }) => used > 0)) return null
  return (
    <Sheet title={t("byStandard")}>
      <Facts
        facts={uses.map(({ id, name, used }) => ({
          term: name,
          value: <span key={id ?? "none"}>{formats.number(used)}</span>,
        }))}
      />
    </Sheet>
  )
}

/** The reader's own language first, which stands open. */
const ownFirst = (texts: Template["texts"], language: string) =>
  texts.toSorted((one, other) => Number(other.language === language) - Number(one.language === language))

function OneTemplate({ of: one, keeps }: { of: Template; keeps: boolean }) {
  const t = useWords(templateWords)
  const nameOf = useLanguageName()
  const language = useLanguage()
  const [changing, setChanging] = useState(false)
  const retire = useDeed(retireTemplate, { invalidates: [listTemplates] })
  return (
    <Sheet title={one.name}>
      {one.retired && <StateWord tone="quiet">{t("retired")}</StateWord>}
      {one.standard && <Text size="sm">{t("lives", { standard: one.standard.name })}</Text>}
      <Text size="sm">{t("used", { count: one.used })}</Text>
      {changing ? (
        <TemplateForm of={one} onEnd={() => setChanging(false)} />
      ) : (
        ownFirst(one.texts, language).map((text, at) => (
          <details key={text.language} open={at === 0}>
            <summary>{nameOf(text.language)}</summary>
            <div lang={text.language} dir={directionOf(text.language)} className={style.text}>
              {text.body}
            </div>
          </details>
        ))
      )}
      {keeps && !changing && (
        <Group mt="sm">
          <Button variant="default" onClick={() => setChanging(true)}>
            {t("change")}
          </Button>
          <Button
            variant="subtle"
            loading={retire.doing}
            onClick={() => void retire.run({ params: { id: one.id }, body: { retired: !one.retired } })}
          >
            {t(one.retired ? "offer" : "retire")}
          </Button>
        </Group>
      )}
    </Sheet>
  )
}
