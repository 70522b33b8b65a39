import type { listMyAwards } from "#contracts/awards.ts"
import type { Reply } from "#contracts/route.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

/** What of the awards waits for me, and what I have won; nothing where nothing does. */
export function MyAwards({ mine }: { mine: Reply<typeof listMyAwards> | undefined }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  if (!mine || mine.waiting.length + mine.won.length === 0) return null
  return (
    <Sheet title={mine.waiting.length > 0 ? t("waiting") : t("awards")} tone="warm">
      <ul className={style.waiting}>
        {mine.won.map(({ id, name, nomineeId }) => (
          <li key={`won ${id} ${nomineeId}`}>
            <Link href={`/awards/${id}`}>{t("won", { award: name })}</Link>{" "}
            <a
              className="no-print"
              href={`/api/awards/${id}/winners/${nomineeId}/certificate.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              {t("certificate")}
            </a>
          </li>
        ))}
        {mine.waiting.map(({ id, name, what, until }) => (
          <li key={`${what} ${id}`}>
            <Link href={what === "nominate" ? `/awards/${id}/nominate` : `/awards/${id}`}>
              {t(`waits.${what}`, { award: name, day: formats.day(until) })}
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
