import { Button } from "@mantine/core"
import { listStandardsToRead } from "#contracts/acknowledgements.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useReadingLanguage } from "../translations/reading-language.ts"
import { acknowledgementWords } from "./words.ts"

/** In My day: that something waits to be read. Nothing where nothing does. */
export function ToReadTile({ toRead }: { toRead: ReturnType<typeof useToRead>["data"] }) {
  const t = useWords(acknowledgementWords)
  const count = toRead?.standards.length ?? 0
  if (count === 0) return null
  return (
    <Sheet title={t("myDayTile", { count })}>
      <p>{toRead?.standards[0]?.version.title}</p>
      <Button component={Link} href="/standards/read" variant="default">
        {t("toRead")}
      </Button>
    </Sheet>
  )
}

export const useToRead = () => useReading(listStandardsToRead, { query: { language: useReadingLanguage() } })
