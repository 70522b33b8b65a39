import { Button } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import type { getPurpose } from "#contracts/standards.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./purpose.module.css"
import { useSteward } from "./use-steward.ts"
import { standardsWords } from "./words.ts"

/** Why service matters here, in large letters above everything else. */
export function Purpose({ read }: { read: Reply<typeof getPurpose> }) {
  const t = useWords(standardsWords)
  const steward = useSteward()
  if (read.purpose === null && !steward) return null
  return (
    <section className={style.purpose} aria-label={t("purpose")}>
      <p className={style.label}>{t("purpose")}</p>
      {read.purpose === null ? (
        <p className={style.missing}>{t("purposeEmpty")}</p>
      ) : (
        <p className={style.words}>{read.purpose.words}</p>
      )}
      {steward && (
        <Button
          component={Link}
          href="/standards/purpose"
          variant={read.purpose === null ? "filled" : "subtle"}
          size="compact-md"
          className={`${style.deed} no-print`}
        >
          {read.purpose === null ? t("writePurpose") : t("rewritePurpose")}
        </Button>
      )}
    </section>
  )
}
