import { Button, NumberInput, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { getRemedyMenu, listRemedyKinds, setRemedyLimits } from "#contracts/recovery.ts"
import { type Reply, roles } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./rows.module.css"
import { remedyWords } from "./words.ts"

type Limits = Reply<typeof getRemedyMenu>["limits"]

/** A row a role: what it gives without asking, in one case and to one customer within so many days. */
export function LimitsForm({ limits, currency }: { limits: Limits; currency: string }) {
  const t = useWords(remedyWords)
  const toasts = useToasts()
  const [rows, setRows] = useState(() =>
    limits
      .toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
      .map((row) => ({
        ...row,
        perCase: inWords(row.perCase, currency),
        perCustomer: inWords(row.perCustomer, currency),
      })),
  )
  const keep = useDeed(setRemedyLimits, {
    over: { limits },
    invalidates: [getRemedyMenu, listRemedyKinds],
    done: () => toasts.done(t("limitsKept")),
  })
  const change = (role: string, changes: Partial<(typeof rows)[number]>) =>
    setRows(rows.map((row) => (row.role === role ? { ...row, ...changes } : row)))
  const sent = rows.map((row) => ({
    ...row,
    perCase: inMinor(row.perCase, currency),
    perCustomer: inMinor(row.perCustomer, currency),
  }))
  const fits = setRemedyLimits.body.safeParse({ limits: sent }).success
  return (
    <Sheet title={t("limits")}>
      <Text size="sm">{t("limitsHelp")}</Text>
      <ul className={style.rows}>
        {rows.map((row) => (
          <li key={row.role}>
            <fieldset className={style.role}>
              <legend>{t(`role.${row.role}`)}</legend>
              <div className={style.fields}>
                {(["perCase", "perCustomer"] as const).map((key) => (
                  <TextInput
                    key={key}
                    label={t(key, { currency })}
                    inputMode="decimal"
                    maxLength={12}
                    value={row[key]}
                    onChange={(event) => change(row.role, { [key]: event.currentTarget.value })}
                  />
                ))}
                <NumberInput
                  label={t("customerDays")}
                  min={1}
                  max={3660}
                  value={row.customerDays}
                  onChange={(value) => change(row.role, { customerDays: Number(value) || 1 })}
                />
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      <Button disabled={!fits} loading={keep.doing} onClick={() => void keep.run({ body: { limits: sent } })}>
        {t("keepLimits")}
      </Button>
    </Sheet>
  )
}
