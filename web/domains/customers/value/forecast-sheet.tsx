import { Alert } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import type { getValue } from "#contracts/value.ts"
import { Curves } from "#web/ui/chart/curves.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useValueView } from "./filters.ts"
import { Lifetime } from "./lifetime.tsx"
import { NotYet } from "./not-yet.tsx"
import { type Forecast, tellFit } from "./sentences.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** What is to be expected of customers, with the model held against what they did. */
export function ForecastSheet({ forecast, until }: { forecast: Reply<typeof getValue>["forecast"]; until: string }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  if (forecast.state !== "ready") return <NotYet title={t("forecast")} why={forecast} />
  const { stillBuying, repeatCustomers, purchasesNextYear } = forecast
  return (
    <Sheet title={t("forecast")}>
      <Fit forecast={forecast} until={until} />
      <div className={style.facts}>
        <Facts
          facts={[
            { term: t("nextYear"), value: formats.number(purchasesNextYear, 0) },
            {
              term: t("still"),
              value: `${t("stillOf", { still: Math.round(stillBuying), all: repeatCustomers })}. ${t("stillWhy")}`,
            },
          ]}
        />
      </div>
      <Lifetime forecast={forecast} />
      <Parameters forecast={forecast} />
    </Sheet>
  )
}

function Fit({ forecast, until }: { forecast: Forecast; until: string }) {
  const view = useValueView(until)
  const t = useWords(valueWords)
  const formats = useFormats()
  const told = tellFit(forecast)
  const { fit } = forecast
  const seen = fit.filter(({ shown }) => shown)
  // The line goes on from the last week that the model saw.
  const foretold = fit.filter(({ shown }, at) => !shown || fit[at + 1]?.shown === false)
  const expected = (weeks: Forecast["fit"]) => weeks.map(({ week, expected }) => ({ x: week, y: expected }))
  const sentence =
    told === null
      ? t("notYet")
      : t(told.key, {
          weeks: told.weeks,
          expected: formats.number(told.expected, 0),
          observed: formats.number(told.observed, 0),
          off: formats.share(told.off),
          direction: t(told.expected < told.observed ? "forecast.fewer" : "forecast.many"),
        })
  return (
    <>
      {told?.key === "forecast.poor" && <Alert color="saffron">{sentence}</Alert>}
      <Curves
        title={t("forecast")}
        titleAbove
        told={sentence}
        toldAbove={told?.key === "forecast.poor"}
        place="fit"
        view={view}
        curves={[
          {
            name: t("forecast.observed"),
            points: fit.flatMap(({ week, observed }) => (observed === null ? [] : [{ x: week, y: observed }])),
          },
          { name: t("forecast.expected"), points: expected(seen) },
          ...(foretold.length > 0 ? [{ name: t("forecast.foretold"), points: expected(foretold) }] : []),
        ]}
        across={{ title: t("forecast.week") }}
        upward={{ title: t("forecast.count"), written: (value) => formats.number(value, 0), from: 0 }}
      />
    </>
  )
}

function Parameters({ forecast: { parameters, fittedOn, logLikelihood } }: { forecast: Forecast }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  return (
    <details>
      <summary>{t("parameters")}</summary>
      <p className={style.aside}>
        {t("parametersWhy", { fitted: fittedOn, logLikelihood: formats.number(logLikelihood, 1) })}
      </p>
      {parameters.some(({ standardError }) => standardError === null) && (
        <p className={style.aside}>{t("notToldApart")}</p>
      )}
      <DataTable
        caption={t("parameters")}
        columns={[
          { key: "name", title: t("parameter"), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            key: "value",
            title: t("estimate"),
            cell: ({ value }) => formats.number(value, value < 1000 ? 4 : 0),
            number: true,
          },
          {
            key: "error",
            title: t("standardError"),
            cell: ({ standardError }) => (standardError === null ? "–" : formats.number(standardError, 4)),
            number: true,
          },
        ]}
        rows={parameters}
        rowKey={({ name }) => name}
        empty={null}
      />
    </details>
  )
}
