import { Button, List } from "@mantine/core"
import { IconAlertTriangle } from "@tabler/icons-react"
import { type ReactNode, useEffect, useRef } from "react"
import { Facts } from "#web/ui/facts.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { mailInWords } from "../mail-in/words.ts"
import { LanguageTold } from "./language-told.tsx"
import style from "./mail-as-it-goes.module.css"
import type { SeenFirst, ShownMail } from "./use-seen-first.ts"
import { sendingWords } from "./words.ts"

type MailAsItGoesProps = {
  seenFirst: SeenFirst
  inTheirLanguage?: (theirs: string) => ReactNode
}

/**
 * The mail just as it will go, made by what sends it; above the button that sends it. Nothing before it has been looked at. Where its words are not in the
 * customer's language it says so, with what `inTheirLanguage` offers instead.
 */
export function MailAsItGoes({ seenFirst: { shown, writeOn }, inTheirLanguage }: MailAsItGoesProps) {
  const t = useWords(sendingWords)
  const other = shown?.otherLanguage
  return (
    <div className={style.around}>
      <div role="status" className={style.told}>
        {shown && <p>{t("shown")}</p>}
        {other && (
          <p className={style.warned}>
            <IconAlertTriangle aria-hidden size="1.25em" />
            <span>
              <LanguageTold of={other} />
            </span>
          </p>
        )}
      </div>
      {other?.words && inTheirLanguage?.(other.theirs)}
      {shown && <Shown key={shown.seen} mail={shown} onChange={writeOn} />}
    </div>
  )
}

function Shown({ mail, onChange }: { mail: ShownMail; onChange: () => void }) {
  const t = useWords(sendingWords)
  const file = useWords(mailInWords)
  const formats = useFormats()
  const nameOf = useLanguageName()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (section.current?.parentElement) showWhole(section.current.parentElement)
  }, [])
  const change = () => {
    section.current?.closest("form")?.querySelector("textarea")?.focus()
    onChange()
  }
  const address = mail.toName ? `${mail.toName} <${mail.to}>` : mail.to
  return (
    <section ref={section} aria-label={t("mail")} className={style.mail}>
      <Facts
        facts={[
          { term: t("from"), value: mail.from === null ? t("noServer") : <bdi>{mail.from}</bdi> },
          { term: t("to"), value: <bdi>{address}</bdi> },
          ...(mail.replyTo === null ? [] : [{ term: t("answersTo"), value: <bdi>{mail.replyTo}</bdi> }]),
          { term: t("language"), value: nameOf(mail.language) },
          { term: t("subject"), value: <bdi>{mail.subject}</bdi> },
        ]}
      />
      <div className={style.text} dir="auto">
        {mail.text}
      </div>
      {mail.files.length > 0 && (
        <List size="sm" listStyleType="none" aria-label={file("files")}>
          {mail.files.map(({ name, size }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <List.Item key={at}>
              <bdi>{file("file", { name, size: formats.number(Math.max(1, Math.round(size / 1000))) })}</bdi>
            </List.Item>
          ))}
        </List>
      )}
      <Button variant="subtle" size="compact-sm" className={style.change ?? ""} onClick={change}>
        {t("changeIt")}
      </Button>
    </section>
  )
}

/** With what is told of it; where the window cannot hold all of it, one reads from its beginning. */
function showWhole(mail: HTMLElement): void {
  const fits = mail.getBoundingClientRect().height < innerHeight * 0.7
  mail.scrollIntoView({ block: fits ? "nearest" : "start" })
}
