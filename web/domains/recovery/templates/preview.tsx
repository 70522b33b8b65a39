import { Button, Text } from "@mantine/core"
import { useState } from "react"
import { previewReply } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { Facts } from "#web/ui/facts.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./preview.module.css"
import { templateWords } from "./words.ts"

type Seen = Reply<typeof previewReply> & { of: string }

/** The mail just as it will go, made by what sends it. */
export function Preview({ caseId, words }: { caseId: string; words: string }) {
  const t = useWords(templateWords)
  const [seen, setSeen] = useState<Seen>()
  const look = useDeed(previewReply)
  const show = async () => {
    const mail = await look.run({ params: { id: caseId }, body: { words } })
    if (mail) setSeen({ ...mail, of: words })
  }
  return (
    <>
      <Button mt="sm" variant="default" disabled={words.trim() === ""} loading={look.doing} onClick={() => void show()}>
        {t("preview")}
      </Button>
      {seen && (
        <section aria-label={t("previewTitle")} className={style.mail}>
          <strong>{t("previewTitle")}</strong>
          {seen.of !== words && (
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
        </section>
      )}
    </>
  )
}
