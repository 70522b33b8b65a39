import { Button, List, Text } from "@mantine/core"
import { useState } from "react"
import { previewReply } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { Facts } from "#web/ui/facts.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { LaidFile } from "../files/add-files.tsx"
import { mailInWords } from "../mail-in/words.ts"
import style from "./preview.module.css"
import { templateWords } from "./words.ts"

type Seen = Reply<typeof previewReply> & { of: string }
type PreviewProps = { caseId: string; words: string; files: readonly LaidFile[] }

/** The mail just as it will go, made by what sends it. */
export function Preview({ caseId, words, files }: PreviewProps) {
  const t = useWords(templateWords)
  const told = useWords(mailInWords)
  const formats = useFormats()
  const [seen, setSeen] = useState<Seen>()
  const look = useDeed(previewReply)
  const fileIds = files.map(({ id }) => id)
  const written = JSON.stringify([words, fileIds])
  const show = async () => {
    const mail = await look.run({ params: { id: caseId }, body: { words, fileIds } })
    if (mail) setSeen({ ...mail, of: written })
  }
  return (
    <>
      <Button mt="sm" variant="default" disabled={words.trim() === ""} loading={look.doing} onClick={() => void show()}>
        {t("preview")}
      </Button>
      {seen && (
        <section aria-label={t("previewTitle")} className={style.mail}>
          <strong>{t("previewTitle")}</strong>
          {seen.of !== written && (
            <Text size="sm" role="status">
              {t("again")}
            </Text>
          )}
          <Facts
            facts={[
              { term: t("to"), value: <bdi>{seen.to}</bdi> },
              ...(seen.replyTo === null ? [] : [{ term: t("answersTo"), value: <bdi>{seen.replyTo}</bdi> }]),
              { term: t("subject"), value: <bdi>{seen.subject}</bdi> },
            ]}
          />
          <div className={style.text} dir="auto">
            {seen.text}
          </div>
          {seen.files.length > 0 && (
            <List size="sm" listStyleType="none" aria-label={told("files")}>
              {seen.files.map(({ name, size }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
                <List.Item key={at}>
                  <bdi>{told("file", { name, size: formats.number(Math.max(1, Math.round(size / 1000))) })}</bdi>
                </List.Item>
              ))}
            </List>
          )}
        </section>
      )}
    </>
  )
}
