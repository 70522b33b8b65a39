import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./counts-card.module.css"
import type { BoardFigure } from "./scoreboard.tsx"
import { useSentence } from "./use-measure-words.ts"
import { definitionWords, measuresWords } from "./words.ts"

/** Counts, which are neither good nor bad by themselves, with what their series say. */
export function CountsCard({ on }: { on: readonly BoardFigure[] }) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const formats = useFormats()
  const sentence = useSentence()
  return (
    <li className={style.card}>
      <dl>
        {on.map(({ figure: { measure, value, parts }, verdict }) => (
          <div key={measure}>
            <dt>
              <Link href={`/scoreboard/${measure}`}>{d(`${measure}.name`)}</Link>
            </dt>
            <dd className={style.value}>{value === null ? t("tooFew") : formats.number(value)}</dd>
            <Per100 parts={parts} />
            <dd>{sentence(verdict.says)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Per100({ parts: { per100Responses } }: { parts: Record<string, number> }) {
  const t = useWords(measuresWords)
  return per100Responses === undefined ? null : <dd>{t("per100", { count: tenths(per100Responses) })}</dd>
}

const tenths = (value: number) => Math.round(value * 10) / 10
