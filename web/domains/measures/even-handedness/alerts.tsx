import { Anchor, Group, Text } from "@mantine/core"
import { type EvenAlert, type EvenFilters, listEvenHandednessAlerts } from "#contracts/even-handedness.ts"
import { searchText } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { definitionWords } from "../words.ts"
import style from "./alerts.module.css"
import { useEvenSentence } from "./use-even-words.ts"
import { evenScreenWords } from "./words.ts"

/** Where those who spend little are served worse, over all units and measures, and what to do about it. */
export function Alerts({ filters: { from, to } }: { filters: EvenFilters }) {
  const t = useWords(evenScreenWords)
  const reading = useReading(listEvenHandednessAlerts, { query: { from, to } })
  return (
    <Sheet title={t("alerts")}>
      <Waiting on={reading} lines={2}>
        {({ alerts, checks }) => (
          <>
            {checks === 0 && <p>{t("noChecks")}</p>}
            {checks > 0 && alerts.length === 0 && <p>{t("noAlerts", { count: checks })}</p>}
            {alerts.length > 0 && (
              <>
                <ul className={style.alerts}>
                  {alerts.map((alert) => (
                    <Alert key={`${alert.unit.id} ${alert.measure}`} alert={alert} from={from} to={to} />
                  ))}
                </ul>
                <Text size="sm" c="dimmed">
                  {t("looked", { count: checks })}
                </Text>
              </>
            )}
          </>
        )}
      </Waiting>
    </Sheet>
  )
}

type AlertProps = { alert: EvenAlert; from: string | undefined; to: string | undefined }

function Alert({ alert: { measure, unit, says }, from, to }: AlertProps) {
  const t = useWords(evenScreenWords)
  const name = useWords(definitionWords)(`${measure}.name`)
  const said = useEvenSentence()
  const place = { unit: unit.id, from, to }
  return (
    <li>
      <strong>{t("alertOf", { measure: name, unit: unit.name })}</strong>
      <span>{said(says)}</span>
      <Group gap="md" className="no-print">
        <Anchor component={Link} href={`/even-handedness${searchText({ measure, by: "band", ...place })}`}>
          {t("lookCloser")}
        </Anchor>
        <Anchor component={Link} href={`/feedback${searchText(place)}`}>
          {t("readWords")}
        </Anchor>
        <Anchor component={Link} href="/fixes/new">
          {t("planFix")}
        </Anchor>
      </Group>
    </li>
  )
}
