import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Import } from "./import-of.ts"
import { importWords } from "./import-words.ts"

/** What an import came to, and who began it. */
export function ImportFacts({ of: one }: { of: Import }) {
  const t = useWords(importWords)
  const formats = useFormats()
  return (
    <Sheet>
      <Facts
        facts={[
          ...(one.survey === null
            ? []
            : [{ term: t("factSurvey"), value: <Link href={`/surveys/${one.survey.id}`}>{one.survey.name}</Link> }]),
          { term: t("factRead"), value: formats.number(one.read) },
          { term: t("factKept"), value: formats.number(one.kept) },
          { term: t("factRejected"), value: formats.number(one.rejected) },
          { term: t("factDuplicates"), value: formats.number(one.duplicates) },
          ...(one.cases > 0 ? [{ term: t("factCases"), value: formats.number(one.cases) }] : []),
          { term: t("factBegun"), value: <Moment at={one.startedAt} /> },
          ...(one.startedBy === null ? [] : [{ term: t("factBy"), value: one.startedBy.name }]),
          ...(one.endedAt === null ? [] : [{ term: t("factEnded"), value: <Moment at={one.endedAt} /> }]),
        ]}
      />
    </Sheet>
  )
}
