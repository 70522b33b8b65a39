import { Group, Select, Tabs } from "@mantine/core"
import { useState } from "react"
import { previewEdition } from "#contracts/newsletter.ts"
import { pageLanguages } from "#contracts/page-languages.ts"
import { useReading } from "#web/app/reading.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

/** An edition as its readers will have it: as a mail, as plain text, on the web. */
export function Preview({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const nameOf = useLanguageName()
  const [language, setLanguage] = useState(edition.language)
  const preview = useReading(previewEdition, { params: { id: edition.id }, query: { language } })
  return (
    <Sheet title={t(edition.startedAt === null ? "preview" : "previewGone")}>
      <Group mb="md" align="flex-end">
        <Select
          label={t("previewLanguage")}
          description={t("previewNote")}
          value={language}
          allowDeselect={false}
          data={pageLanguages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(chosen) => chosen && setLanguage(chosen)}
        />
      </Group>
      <Waiting on={preview} lines={8}>
        {({ subject, text, mail, page, openPage }) => (
          <Tabs defaultValue="mail" keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="mail">{t("asMail")}</Tabs.Tab>
              <Tabs.Tab value="text">{t("asText")}</Tabs.Tab>
              <Tabs.Tab value="page">{t(openPage === null ? "asPage" : "asPageInside")}</Tabs.Tab>
              {openPage !== null && <Tabs.Tab value="openPage">{t("asPageOutside")}</Tabs.Tab>}
            </Tabs.List>
            <Tabs.Panel value="mail">
              <iframe className={style.letter} sandbox="" srcDoc={mail} title={`${t("asMail")}: ${subject}`} />
            </Tabs.Panel>
            <Tabs.Panel value="text">
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reached by keyboard to do so */}
              <pre className={style.text} tabIndex={0} dir="auto">
                {text}
              </pre>
            </Tabs.Panel>
            {openPage !== null && (
              <Tabs.Panel value="openPage">
                <iframe
                  className={style.letter}
                  sandbox=""
                  srcDoc={openPage}
                  title={`${t("asPageOutside")}: ${subject}`}
                />
              </Tabs.Panel>
            )}
            <Tabs.Panel value="page">
              <iframe className={style.letter} sandbox="" srcDoc={page} title={`${t("asPage")}: ${subject}`} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Waiting>
    </Sheet>
  )
}
