import { useMemo } from "react"
import type { Key } from "#web/words/catalogue.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { auditWords } from "./audit-words.ts"

const english: Readonly<Record<string, string>> = auditWords.english

/** Says deeds and kinds of records in words; one that is not in the catalogue yet by its key. */
export function useAuditWords() {
  const t = useWords(auditWords)
  const { locale } = useFormats()
  return useMemo(() => {
    const said = (group: "deed" | "record", key: string) =>
      `${group}.${key}` in english ? t(`${group}.${key}` as Key<typeof auditWords.english>) : key.replaceAll("-", " ")
    const deeds = Object.keys(english)
      .filter((key) => key.startsWith("deed."))
      .map((key) => ({ value: key.slice("deed.".length), label: said("deed", key.slice("deed.".length)) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale))
    return { deed: (key: string) => said("deed", key), record: (kind: string) => said("record", kind), deeds }
  }, [t, locale])
}
