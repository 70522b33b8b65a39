import type { CSSProperties } from "react"
import type { Reply } from "#contracts/route.ts"
import type { getValue } from "#contracts/value.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { NotYet } from "./not-yet.tsx"
import { type Rfm, strayed } from "./sentences.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** How lately and how often customers bought: the more of all spending a cell holds, the deeper its ground. */
export function RfmSheet({ rfm }: { rfm: Reply<typeof getValue>["rfm"] }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  if (rfm.state !== "ready") return <NotYet title={t("rfm")} why={rfm} />
  const gone = strayed(rfm)
  return (
    <Sheet title={t("rfm")}>
      <p className={style.told}>
        {gone.customers === 0
          ? t("rfm.none", { customers: rfm.customers })
          : t("rfm.told", {
              customers: gone.customers,
              share: formats.share(gone.customers / rfm.customers),
              spent: formats.share(gone.share),
            })}
      </p>
      <Grid rfm={rfm} />
      <p className={style.aside}>{t("rfm.ties")}</p>
    </Sheet>
  )
}

function Grid({ rfm: { cells, recency, frequency } }: { rfm: Rfm }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const most = Math.max(...cells.map(({ share }) => share), 0.001)
  const times = (from: number, to: number) =>
    from === to ? t("rfm.times", { count: to }) : t("rfm.timesRange", { from, to })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={style.gridFrame} aria-label={t("rfm.caption")} tabIndex={0}>
      <table className={style.grid} aria-label={t("rfm.caption")}>
        <thead>
          <tr>
            <th scope="col">{t("rfm.recency")}</th>
            {frequency.map(({ band, from, to }) => (
              <th key={band} scope="col">
                {times(from, to)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recency.toReversed().map((row) => (
            <tr key={row.band}>
              <th scope="row">{t("rfm.days", { from: row.from, count: row.to })}</th>
              {frequency.map(({ band }) => {
                const cell = cells.find((one) => one.recency === row.band && one.frequency === band)
                const weight = { "--weight": (cell?.share ?? 0) / most } as CSSProperties
                return (
                  <td key={band} style={weight}>
                    {cell === undefined ? (
                      "–"
                    ) : (
                      <span>
                        <strong>{formats.number(cell.customers)}</strong> <small>{formats.share(cell.share)}</small>
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
