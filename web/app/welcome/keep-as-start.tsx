import { Button } from "@mantine/core"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./keep-as-start.module.css"
import { reviewsWords } from "./reviews-words.ts"

/** What comes after the first look: the same, every day, with the people who can act on it. */
export function KeepAsStart({ doing, onKeep }: { doing: boolean; onKeep: () => void }) {
  const t = useWords(reviewsWords)
  return (
    <div className="no-print">
      <Sheet tone="accent">
        <div className={style.start}>
          <div>
            <h2>{t("keepTitle")}</h2>
            <p>{t("keepWhat")}</p>
          </div>
          <Button size="md" className={style.keep ?? ""} loading={doing} onClick={onKeep}>
            {t("keep")}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}
