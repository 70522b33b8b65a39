import { Switch, Text } from "@mantine/core"
import { chooseMondayMail, type MondayMail as Mail, readMondayMail } from "#contracts/monday-mail.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./monday-mail.module.css"
import { mondayMailWords } from "./words.ts"

/** What one's own Monday mail would say now, and whether it is to come. */
export function MondayMail() {
  const t = useWords(mondayMailWords)
  const mail = useReading(readMondayMail)
  return (
    <Page title={t("title")} lead={t("lead")} width="reading">
      <Waiting on={mail} lines={8}>
        {(mail) => (
          <>
            <Wanted mail={mail} />
            <Sheet title={t("says")}>
              <article className={style.mail}>
                <h3 dir="auto">{mail.subject}</h3>
                {mail.paragraphs.map((paragraph) => (
                  <p key={paragraph} dir="auto">
                    {paragraph}
                  </p>
                ))}
              </article>
            </Sheet>
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Wanted({ mail: { wanted, address } }: { mail: Mail }) {
  const t = useWords(mondayMailWords)
  const toasts = useToasts()
  const choosing = useDeed(chooseMondayMail, {
    invalidates: [readMondayMail],
    done: () => toasts.done(t("kept")),
  })
  if (address === null) return <Text>{t("noAddress")}</Text>
  return (
    <Switch
      label={t("wanted", { address })}
      checked={wanted}
      disabled={choosing.doing}
      onChange={({ currentTarget }) => void choosing.run({ body: { wanted: currentTarget.checked } })}
    />
  )
}
