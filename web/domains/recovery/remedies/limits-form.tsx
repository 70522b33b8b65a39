import { Button, NumberInput, Table, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { getRemedyMenu, listRemedyKinds, setRemedyLimits } from "#contracts/recovery.ts"
import { type Reply, roles } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
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
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={t("limits")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("role")}</Table.Th>
              <Table.Th scope="col">{t("perCase", { currency })}</Table.Th>
              <Table.Th scope="col">{t("perCustomer", { currency })}</Table.Th>
              <Table.Th scope="col">{t("customerDays")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.role}>
                <Table.Th scope="row">{t(`role.${row.role}`)}</Table.Th>
                {(["perCase", "perCustomer"] as const).map((key) => (
                  <Table.Td key={key}>
                    <TextInput
                      aria-label={`${t(`role.${row.role}`)}: ${t(key, { currency })}`}
                      inputMode="decimal"
                      maxLength={12}
                      value={row[key]}
                      onChange={(event) => change(row.role, { [key]: event.currentTarget.value })}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  <NumberInput
                    aria-label={`${t(`role.${row.role}`)}: ${t("customerDays")}`}
                    min={1}
                    max={3660}
                    value={row.customerDays}
                    onChange={(value) => change(row.role, { customerDays: Number(value) || 1 })}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button disabled={!fits} loading={keep.doing} onClick={() => void keep.run({ body: { limits: sent } })}>
        {t("keepLimits")}
      </Button>
    </Sheet>
  )
}
