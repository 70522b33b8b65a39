import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import { Explained } from "#web/ui/explained.tsx"
import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { Definition } from "../definition.tsx"
import { useSentence } from "../use-measure-words.ts"
import { definitionWords, measuresWords } from "../words.ts"
import style from "./counts-card.module.css"
import type { BoardFigure } from "./scoreboard.tsx"

type CountsCardProps = {
  on: readonly BoardFigure[]
  definitions: readonly MeasureDefinition[]
  filters: MeasureFilters
}

/** Counts, which are neither good nor bad by themselves, with what their series say. */
export function CountsCard({ on, definitions, filters }: CountsCardProps) {
  const d = useWords(definitionWords)
  const sentence = useSentence()
  return (
    <li className={style.card}>
      <dl>
        {on.map(({ figure, verdict }) => (
          <div key={figure.measure}>
            <dt>
              <Link href={`/scoreboard/${figure.measure}`}>{d(`${figure.measure}.name`)}</Link>
            </dt>
            <dd className={style.value}>
              <Value figure={figure} definitions={definitions} filters={filters} />
            </dd>
            <Per100 parts={figure.parts} />
            <dd>{sentence(verdict.says)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Value({ figure, definitions, filters }: Omit<CountsCardProps, "on"> & Pick<BoardFigure, "figure">) {
  const t = useWords(measuresWords)
  const name = useWords(definitionWords)(`${figure.measure}.name`)
  const formats = useFormats()
  const definition = definitions.find(({ key }) => key === figure.measure)
  if (figure.value === null || definition === undefined) return t("tooFew")
  return (
    <Explained of={name} explanation={<Definition figure={figure} definition={definition} filters={filters} />}>
      {formats.number(figure.value)}
    </Explained>
  )
}

function Per100({ parts: { per100Responses } }: { parts: Record<string, number> }) {
  const t = useWords(measuresWords)
  return per100Responses === undefined ? null : <dd>{t("per100", { count: tenths(per100Responses) })}</dd>
}

const tenths = (value: number) => Math.round(value * 10) / 10
