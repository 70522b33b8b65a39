import { Button, Group, Stack } from "@mantine/core"
import type { z } from "zod"
import { getAcknowledgements, getReadingRound, remindToRead } from "#contracts/acknowledgements.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useSteward } from "../use-steward.ts"
import { AskToRead } from "./ask-to-read.tsx"
import { CheckOf } from "./check-of.tsx"
import { acknowledgementWords } from "./words.ts"

type Read = z.output<typeof getAcknowledgements.reply>

/** On a standard's page, for leads: how far it has been read in their units, and who is missing. */
export function ReadBy({ standardId }: { standardId: string }) {
  const t = useWords(acknowledgementWords)
  const steward = useSteward()
  const { device } = useSession()
  const read = useReading(getAcknowledgements, { params: { id: standardId } })
  return (
    <Sheet title={t("readBy")}>
      <Waiting on={read}>
        {(read) => (
          <Stack>
            <Standing standardId={standardId} read={read} />
            <Group className="no-print">
              {steward && <AskToRead standardId={standardId} asked={read.request !== null} />}
              {device !== null && (
                <Button component={Link} href={getReadingRoundScreen(standardId)} variant="default">
                  {t("readTogether")}
                </Button>
              )}
            </Group>
            {steward && <CheckOf standardId={standardId} check={read.check} />}
          </Stack>
        )}
      </Waiting>
    </Sheet>
  )
}

const getReadingRoundScreen = (id: string) => getReadingRound.path.replace("/api", "").replace(":id", id)

function Standing({ standardId, read }: { standardId: string; read: Read }) {
  const t = useWords(acknowledgementWords)
  const formats = useFormats()
  const steward = useSteward()
  if (read.request === null) return <p>{steward ? t("notAskedSteward") : t("notAsked")}</p>
  const { version, askedAt, dueOn } = read.request
  const day = formats.day(askedAt)
  return (
    <>
      <p>{[t("askedOn", { version, day }), ...(dueOn ? [t("dueOn", { day: formats.day(dueOn) })] : [])].join(" · ")}</p>
      <DataTable
        caption={t("readBy")}
        columns={[
          { key: "unit", title: t("unit"), cell: ({ unit }) => unit.name, by: ({ unit }) => unit.name },
          {
            key: "yes",
            title: t("saidYesColumn"),
            cell: ({ acknowledged, people }) => t("ofAll", { yes: acknowledged, all: people }),
            number: true,
          },
        ]}
        rows={read.units}
        rowKey={({ unit }) => unit.id}
        empty={<p>{t("nobodyMissing")}</p>}
        csvHref={`/api/standards/${standardId}/acknowledgements.csv`}
      />
      <Missing standardId={standardId} missing={read.missing} />
    </>
  )
}

function Missing({ standardId, missing }: { standardId: string; missing: Read["missing"] }) {
  const t = useWords(acknowledgementWords)
  const formats = useFormats()
  const toasts = useToasts()
  const reminding = useDeed(remindToRead, {
    invalidates: [getAcknowledgements],
    done: ({ reminded }) => toasts.done(reminded === 0 ? t("remindedNobody") : t("remindedNow", { count: reminded })),
  })
  if (missing.length === 0) return <p>{t("nobodyMissing")}</p>
  return (
    <details>
      <summary>
        {t("missing")}: {t("missingPeople", { count: missing.length })}
      </summary>
      <ul>
        {missing.map(({ id, name, unit, remindedAt }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {`, ${unit.name}`}
            {remindedAt !== null && `, ${t("reminded", { day: formats.day(remindedAt) })}`}
          </li>
        ))}
      </ul>
      <ConfirmDeed
        title={t("remindAsk")}
        deed={t("remind")}
        harmless
        onConfirm={() => reminding.run({ params: { id: standardId } })}
        ask={(open) => (
          <Button variant="default" onClick={open}>
            {t("remind")}
          </Button>
        )}
      >
        {t("remindWhat")}
      </ConfirmDeed>
    </details>
  )
}
