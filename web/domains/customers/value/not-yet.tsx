import type { z } from "zod"
import type { tooFew } from "#contracts/value.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** In place of a measure that the data do not carry yet: what it would take. */
export function NotYet({ title, why }: { title: string; why: z.output<typeof tooFew> | { state: "not-settled" } }) {
  const t = useWords(valueWords)
  return (
    <Sheet title={title}>
      <p className={style.quiet}>
        <strong>{t("notYet")}.</strong>{" "}
        {why.state === "not-settled" ? t("notSettled") : t(`tooFew.${why.needs}`, { least: why.least, have: why.have })}
      </p>
    </Sheet>
  )
}
