import { Text } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { CaseFiles } from "./case-files.tsx"
import style from "./message-parts.module.css"
import { mailInWords } from "./words.ts"

/** What came with a message beside its words: from where, which files, and folded away what it quotes and how it signs. */
export function MessageParts({ caseId, of: message }: { caseId: string; of: Case["messages"][number] }) {
  const t = useWords(mailInWords)
  return (
    <>
      {message.automatic && (
        <Text size="sm" c="dimmed">
          {t("automatic")}
        </Text>
      )}
      {message.sender !== null && <Text size="sm">{t("sender", { address: message.sender })}</Text>}
      <CaseFiles caseId={caseId} files={message.files} />
      <Folded title={t("signature")}>{message.signature}</Folded>
      <Folded title={t("quoted")}>{message.quoted}</Folded>
    </>
  )
}

export function Folded({ title, children }: { title: string; children: string }) {
  if (children === "") return null
  return (
    <details className={style.folded}>
      <summary>{title}</summary>
      <div className={style.text} dir="auto">
        {children}
      </div>
    </details>
  )
}
