import { Button } from "@mantine/core"
import { useState } from "react"
import { listEditions } from "#contracts/newsletter.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Moment } from "#web/ui/moment.tsx"
import type { Formats } from "#web/words/formats.ts"
import { type Say, useFormats, useWords } from "#web/words/use-words.ts"
import type { EditionHead } from "./edition-of.ts"
import { EditionState } from "./edition-state.tsx"
import { newsletterWords } from "./words.ts"

type EditionTableProps = { editions: readonly EditionHead[]; next: string | null; writes: boolean }

/** Editions, the newest first, with those before them as one asks for them. */
export function EditionTable({ editions, next, writes }: EditionTableProps) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  const [before, setBefore] = useState<string | null>(null)
  return (
    <>
      <DataTable
        caption={t("editions")}
        columns={columnsIn(t, formats, writes)}
        rows={editions}
        rowKey={({ id }) => id}
        {...(writes && { rowHref: ({ id }: EditionHead) => `/newsletters/${id}` })}
        sorts="server"
        empty={null}
        more={
          next !== null &&
          before === null && (
            <Button variant="default" onClick={() => setBefore(next)}>
              {t("older")}
            </Button>
          )
        }
      />
      {before !== null && <Before before={before} writes={writes} />}
    </>
  )
}

function Before({ before, writes }: { before: string; writes: boolean }) {
  const { data } = useReading(listEditions, { query: { before } })
  return data ? <EditionTable {...data} writes={writes} /> : null
}

const columnsIn = (
  t: Say<(typeof newsletterWords)["english"]>,
  formats: Formats,
  writes: boolean,
): Column<EditionHead>[] => [
  {
    key: "title",
    title: t("title"),
    room: "much",
    cell: ({ title, number }) => (writes ? <bdi>{title}</bdi> : <a href={`/newsletter/${number}`}>{title}</a>),
  },
  { key: "state", title: t("state"), cell: (edition) => <EditionState of={edition} /> },
  {
    key: "days",
    title: t("days"),
    cell: ({ fromDay, untilDay }) => t("fromTo", { from: formats.day(fromDay), until: formats.day(untilDay) }),
  },
  {
    key: "when",
    title: t("when"),
    cell: ({ startedAt, sendAt }) => {
      const at = startedAt ?? sendAt
      return at === null ? "–" : <Moment at={at} />
    },
  },
]
