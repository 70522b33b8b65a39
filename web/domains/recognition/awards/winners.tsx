import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Award, nameOf } from "./award-of.ts"
import style from "./awards.module.css"
import { NomineeTold } from "./nominee-list.tsx"
import { awardsWords } from "./words.ts"

/** Who has won, what was written for them, and their certificates. */
export function Winners({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  const { id, won, decision, turnout, phase } = award
  if (won.length === 0) return null
  return (
    <Sheet title={t("wonTitle", { count: won.length })} tone="warm">
      {phase === "decided" && <p className={style.soft}>{t("notYetPublic")}</p>}
      <ul className={style.nominees}>
        {won.map((winner) => (
          <li key={winner.id}>
            <p className={style.winner}>
              <bdi>{nameOf(winner, formats)}</bdi>
            </p>
            <Certificate awardId={id} nomineeId={winner.id} name={nameOf(winner, formats)} />
            <NomineeTold nominee={winner} plain />
          </li>
        ))}
      </ul>
      {decision !== "" && (
        <section className={style.decision}>
          <h3>{t("decisionTitle")}</h3>
          <p className={style.said} dir="auto">
            {decision}
          </p>
        </section>
      )}
      {turnout !== null && <p className={style.soft}>{t("turnout", turnout)}</p>}
    </Sheet>
  )
}

function Certificate({ awardId, nomineeId, name }: { awardId: string; nomineeId: string; name: string }) {
  const t = useWords(awardsWords)
  const files = [
    { href: "certificate.pdf", what: t("certificatePdf") },
    { href: "certificate.svg", what: t("certificateSvg") },
  ]
  return (
    <p className={`${style.foot} no-print`}>
      {files.map(({ href, what }) => (
        <a
          key={href}
          href={`/api/awards/${awardId}/winners/${nomineeId}/${href}`}
          target="_blank"
          rel="noreferrer"
          aria-label={t("certificateOf", { what, names: name })}
        >
          {what}
        </a>
      ))}
    </p>
  )
}
