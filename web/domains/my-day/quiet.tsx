import { Button } from "@mantine/core"
import { ThankButton } from "#web/domains/recognition/thank-button.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./quiet.module.css"
import { myDayWords } from "./words.ts"

const worthDoing = ["thank", "standard", "told"] as const
const aDay = 24 * 3_600_000

/** Nothing waits: one kind sentence, and one thing worth doing, another each day. `standards`: whether there are any to read. */
export function Quiet({ now, standards }: { now: Date; standards: boolean }) {
  const t = useWords(myDayWords)
  const possible = worthDoing.filter((worth) => worth !== "standard" || standards)
  const worth = possible[Math.floor(now.getTime() / aDay) % possible.length] ?? "thank"
  return (
    <section className={style.quiet}>
      <p className={style.kind}>{t("quiet")}</p>
      <p>{t(`worth.${worth}`)}</p>
      {worth === "thank" && <ThankButton variant="light" />}
      {worth === "standard" && (
        <Button component={Link} href="/standards" variant="light">
          {t("do.standard")}
        </Button>
      )}
      {worth === "told" && (
        <Button component={Link} href="/cases/note" variant="light">
          {t("do.told")}
        </Button>
      )}
    </section>
  )
}
