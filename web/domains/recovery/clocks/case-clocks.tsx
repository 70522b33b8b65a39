import { Button, Stack, Text } from "@mantine/core"
import type { z } from "zod"
import {
  type caseClock,
  getCase,
  getCaseClocks,
  goOnWithCase,
  listCases,
  waitForCustomer,
} from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { toneOf } from "./clock-word.tsx"
import { spentOf } from "./spent.ts"
import { useOpenTime } from "./use-open-time.ts"
import { clockWords } from "./words.ts"

type Clock = z.output<typeof caseClock>

/** The clocks of a case beside its story, and a way to say that it waits for the customer. Nothing where none runs. */
export function CaseClocks({ id, unitId }: { id: string; unitId: string }) {
  const t = useWords(clockWords)
  const { person } = useSignedIn()
  const found = useReading(getCaseClocks, { params: { id } })
  const invalidates = [getCaseClocks, getCase, listCases]
  const wait = useDeed(waitForCustomer, { invalidates })
  const goOn = useDeed(goOnWithCase, { invalidates })
  if (!found.data || found.data.clocks.length === 0) return null
  const { waiting, mayWait, clocks } = found.data
  return (
    <Sheet title={t("clocks")}>
      <Stack gap="sm">
        <Facts facts={clocks.map((clock) => ({ term: t(`clock.${clock.clock}`), value: <Standing of={clock} /> }))} />
        <Text size="sm" c="dimmed" className="no-print">
          {t(mayWait && !waiting ? "waitWhy" : "clocksHelp")}
        </Text>
        {person.role !== "member" && (
          <Link href={`/hours?unit=${unitId}`} className="no-print">
            {t("hours")}
          </Link>
        )}
        {mayWait && (
          <Button
            variant="default"
            className="no-print"
            loading={wait.doing || goOn.doing}
            onClick={() => void (waiting ? goOn : wait).run({ params: { id } })}
          >
            {t(waiting ? "goOn" : "wait")}
          </Button>
        )}
      </Stack>
    </Sheet>
  )
}

function Standing({ of: clock }: { of: Clock }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const openTime = useOpenTime()
  const { how, minutes, exact } = spentOf(clock)
  const values = { time: how === "usedAfterClosing" ? formats.duration(minutes) : openTime(minutes, exact) }
  // Long after its time nobody wants to read how many hours it has been.
  const spent = clock.standing !== "late" && t(how, { ...values, target: openTime(clock.targetMinutes, exact) })
  const due = clock.standing !== "met" && clock.dueAt && t("due", { when: formats.moment(clock.dueAt) })
  return (
    <>
      <StateWord tone={toneOf[clock.standing]}>{t(`standing.${clock.standing}`)}</StateWord>
      <Text size="sm">{[spent, due].filter(Boolean).join(", ")}</Text>
      {clock.told.length > 0 && (
        <Text size="sm" c="dimmed">
          {t("told", { names: [...new Set(clock.told.map(({ person }) => person.name))].join(", ") })}
        </Text>
      )}
    </>
  )
}
