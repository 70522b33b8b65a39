import { Text } from "@mantine/core"
import type { z } from "zod"
import type { Alert, listMyAlerts } from "#contracts/alerts.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./alerts.module.css"
import { LookForm } from "./look-form.tsx"
import { useAlert } from "./use-alert.ts"
import { alertWords } from "./words.ts"

/** The charts that call a person to look, until they have; nothing where none do. */
export function MyAlerts({ alerts }: { alerts: z.output<typeof listMyAlerts.reply> | undefined }) {
  const t = useWords(alertWords)
  const formats = useFormats()
  if (!alerts || alerts.items.length === 0) return null
  const { items, watch } = alerts
  return (
    <Sheet title={t("title")}>
      <ul className={style.alerts}>
        {items.map((alert) => (
          <OneAlert key={alert.id} alert={alert} />
        ))}
      </ul>
      {watch.oneIn !== null && (
        <Text size="sm" c="dimmed">
          {t("cap", {
            count: watch.charts,
            oneIn: formats.number(watch.oneIn),
            most: formats.number(watch.falseAlarmsAYear),
          })}
        </Text>
      )}
    </Sheet>
  )
}

function OneAlert({ alert }: { alert: Alert }) {
  const t = useWords(alertWords)
  const { title, sentence, href } = useAlert()(alert)
  return (
    <li className={style.alert}>
      <div className={style.head}>
        <strong>{title}</strong>
        <Link href={href}>{t("openChart")}</Link>
      </div>
      <p>{sentence}</p>
      <LookForm id={alert.id} />
    </li>
  )
}
