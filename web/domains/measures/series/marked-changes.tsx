import { Button } from "@mantine/core"
import { type MeasureSeries, readScoreboard, readSeries, removeChange } from "#contracts/measures.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { changeHref } from "../before-and-after/filters.ts"
import { beforeAndAfterTitles } from "../before-and-after/words.ts"
import { useSentence } from "../use-measure-words.ts"
import { measuresWords } from "../words.ts"
import style from "./marked-changes.module.css"

type MarkedChangesProps = {
  changes: MeasureSeries["changes"]
  mayMark: boolean
  /** The sentence over the chart: a change that it is about is not judged twice. */
  told: string
}

/** The changes on a chart, each with what the chart says of it. */
export function MarkedChanges({ changes, mayMark, told }: MarkedChangesProps) {
  const t = useWords(measuresWords)
  if (changes.length === 0) return null
  return (
    <ul className={style.changes} aria-label={t("marked")}>
      {changes.map((change) => (
        <OneChange key={change.id} change={change} mayMark={mayMark} told={change.verdict?.sentence === told} />
      ))}
    </ul>
  )
}

type OneChangeProps = { change: MeasureSeries["changes"][number]; mayMark: boolean; told: boolean }

function OneChange({ change, mayMark, told }: OneChangeProps) {
  const t = useWords(measuresWords)
  const title = useWords(beforeAndAfterTitles)
  const formats = useFormats()
  const sentence = useSentence()
  const toasts = useToasts()
  const remove = useDeed(removeChange, {
    invalidates: [readSeries, readScoreboard],
    done: () => toasts.done(t("unmarkDone")),
  })
  const { id, words, day, cause, verdict } = change
  return (
    <li className={style.change}>
      <div className={style.told}>
        {cause?.kind === "fix" ? <Link href={`/fixes/${cause.id}`}>{words}</Link> : <strong>{words}</strong>}
        <span>{verdict === null || told ? t("since", { day: formats.day(day) }) : sentence(verdict.says)}</span>
        <Link href={changeHref(id)} className="no-print">
          {title("beforeAndAfter")}
        </Link>
      </div>
      {mayMark && cause === null && (
        <Button
          className="no-print"
          size="compact-sm"
          variant="subtle"
          aria-label={t("unmark", { words })}
          loading={remove.doing}
          onClick={() => void remove.run({ params: { id } })}
        >
          {t("unmarkShort")}
        </Button>
      )}
    </li>
  )
}
