import { Button, Group, Table } from "@mantine/core"
import { useFilters } from "#web/app/address.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import { hoursFilters } from "./filters.ts"
import { writeHours } from "./hours-text.ts"
import { clockWords } from "./words.ts"

/** A month day by day: when it is open, and why it is not. */
export function Month({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const [, setFilters] = useFilters(hoursFilters)
  const shown = calendar.month[0]?.day.slice(0, 7) ?? ""
  const move = (by: number) => {
    const [year = 0, month = 1] = shown.split("-").map(Number)
    setFilters({ month: new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7) })
  }
  return (
    <Sheet title={t("month")}>
      <Group className="no-print">
        <Button variant="default" onClick={() => move(-1)}>
          {t("earlier")}
        </Button>
        <Button variant="default" onClick={() => move(1)}>
          {t("later")}
        </Button>
      </Group>
      <Table aria-label={t("month")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("day")}</Table.Th>
            <Table.Th scope="col">{t("openHours")}</Table.Th>
            <Table.Th scope="col">{t("why")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {calendar.month.map(({ day, hours, holiday, special }) => (
            <Table.Tr key={day}>
              <Table.Th scope="row">{formats.fullDay(day)}</Table.Th>
              <Table.Td>
                <bdi>{hours.length === 0 ? t("closed") : writeHours(hours)}</bdi>
              </Table.Td>
              <Table.Td>{special ?? holiday ?? ""}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  )
}
