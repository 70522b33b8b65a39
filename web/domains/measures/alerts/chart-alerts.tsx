import { type Alert, listChartAlerts } from "#contracts/alerts.ts"
import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./alerts.module.css"
import { LookForm } from "./look-form.tsx"
import { useAlert } from "./use-alert.ts"
import { alertWords } from "./words.ts"

type ChartAlertsProps = { measure: MeasureDefinition["key"]; within: MeasureFilters }

/** Who was told of signals on this chart, and what they found. Nobody is told of a chart that is narrowed otherwise. */
export function ChartAlerts({ measure, within }: ChartAlertsProps) {
  const t = useWords(alertWords)
  const { unit, touchpoint, survey, channel, language, band } = within
  const watched =
    (survey ?? channel ?? language ?? band) === undefined && (unit === undefined || touchpoint === undefined)
  const alerts = useReading(listChartAlerts, { params: { key: measure }, query: { unit, touchpoint } })
  const items = watched ? (alerts.data?.items ?? []) : []
  if (items.length === 0) return null
  return (
    <ul className={style.onChart} aria-label={t("onChart")}>
      {items.map((alert) => (
        <OneAlert key={alert.id} alert={alert} />
      ))}
    </ul>
  )
}

function OneAlert({ alert }: { alert: Alert }) {
  const t = useWords(alertWords)
  const formats = useFormats()
  const { person } = useSignedIn()
  const { sentence } = useAlert()(alert)
  const { toldTo, toldAt, looked } = alert
  const mine = toldTo.id === person.id
  const day = formats.day(toldAt)
  return (
    <li>
      <p>
        <strong>{mine ? t("youTold", { day }) : t("told", { name: toldTo.name, day })}</strong> {sentence}
      </p>
      {looked ? (
        <p>
          {t("looked", { day: formats.day(looked.at) })} <q>{looked.words}</q>
        </p>
      ) : mine ? (
        <LookForm id={alert.id} />
      ) : (
        <p>{t("notLooked")}</p>
      )}
    </li>
  )
}
