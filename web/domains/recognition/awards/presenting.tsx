import { Button, Group } from "@mantine/core"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Award } from "./award-of.ts"
import style from "./awards.module.css"
import { PresentButton } from "./present-button.tsx"
import { awardsWords } from "./words.ts"

/** Decided, and not told yet: the ceremony, and that it has been held. */
export function Presenting({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  if (!award.may.present) return null
  return (
    <Sheet title={t("presentTitle")} tone="accent">
      <p className={style.soft}>{t("presentWhy")}</p>
      <Group gap="xs">
        <Button component={Link} href={`/awards/${award.id}/ceremony`} color="saffron">
          {t("showCeremony")}
        </Button>
        <PresentButton id={award.id} />
      </Group>
    </Sheet>
  )
}
