import { List } from "@mantine/core"
import { getMail } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { MailState } from "./mail-state.tsx"
import { administrationWords } from "./words.ts"

/** One mail, as it was sent or kept. */
export function MailScreen() {
  const t = useWords(administrationWords)
  const mail = useReading(getMail, { params: { id: useParam("id") } })
  return (
    <Page
      title={mail.data?.subject ?? ""}
      trail={[
        { title: t("administration"), href: "/administration" },
        { title: t("outbox"), href: "/administration/outbox" },
      ]}
    >
      <Waiting on={mail}>{(one) => <Whole mail={one} />}</Waiting>
    </Page>
  )
}

function Files({ of: { files } }: { of: Reply<typeof getMail> }) {
  const t = useWords(administrationWords)
  const formats = useFormats()
  return (
    <List listStyleType="none">
      {files.map(({ name, size }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <List.Item key={at}>
          <bdi>{t("file", { name, size: formats.number(Math.max(1, Math.round(size / 1000))) })}</bdi>
        </List.Item>
      ))}
    </List>
  )
}

function Whole({ mail }: { mail: Reply<typeof getMail> }) {
  const t = useWords(administrationWords)
  const formats = useFormats()
  return (
    <>
      <Sheet>
        <Facts
          facts={[
            { term: t("to"), value: <bdi>{mail.to}</bdi> },
            { term: t("column.state"), value: <MailState state={mail.state} /> },
            { term: t("madeAt"), value: <Moment at={mail.madeAt} /> },
            { term: t("purpose"), value: mail.purpose },
            ...(mail.files.length === 0 ? [] : [{ term: t("files"), value: <Files of={mail} /> }]),
            ...(mail.attempts > 0 ? [{ term: t("attempts"), value: formats.number(mail.attempts) }] : []),
            ...(mail.lastError === null ? [] : [{ term: t("lastError"), value: mail.lastError }]),
          ]}
        />
      </Sheet>
      {mail.html !== null && (
        <Sheet title={t("asPage")}>
          <iframe className={style.letter} sandbox="" srcDoc={mail.html} title={t("asPage")} />
        </Sheet>
      )}
      <Sheet title={t("asText")}>
        <pre className={style.plain} dir="auto">
          {mail.text}
        </pre>
      </Sheet>
    </>
  )
}
