import { Anchor, List } from "@mantine/core"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { mailInWords } from "./words.ts"

type Files = Case["files"]

/** Files that a customer sent, or was sent: each is saved, never opened in our pages; what was left out says why. */
export function CaseFiles({ caseId, files }: { caseId: string; files: Files }) {
  const t = useWords(mailInWords)
  const formats = useFormats()
  if (files.length === 0) return null
  return (
    <List size="sm" listStyleType="none" aria-label={t("files")}>
      {files.map(({ id, name, size, leftOut }) => (
        <List.Item key={id}>
          {leftOut === null ? (
            <Anchor href={`/api/cases/${caseId}/files/${id}`} download={name}>
              {t("file", { name, size: formats.number(Math.max(1, Math.round(size / 1000))) })}
            </Anchor>
          ) : (
            t(`left.${leftOut}`, { name })
          )}
        </List.Item>
      ))}
    </List>
  )
}
