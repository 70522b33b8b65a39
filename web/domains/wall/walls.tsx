import { Anchor, Button, Group, Text } from "@mantine/core"
import type { z } from "zod"
import { listWalls, takeWallDown } from "#contracts/wall.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { HangWall } from "./hang-wall.tsx"
import { wallWords } from "./words.ts"

type Wall = z.output<typeof listWalls.reply>["walls"][number]

/** The screens that hang in one's units, their links, and hanging another one. */
export function Walls() {
  const t = useWords(wallWords)
  const walls = useReading(listWalls)
  const columns = useColumns()
  return (
    <Page title={t("walls")} lead={t("lead")}>
      <Waiting on={walls}>
        {({ walls }) => (
          <DataTable
            caption={t("walls")}
            columns={columns}
            rows={walls}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t("noWalls")}>{t("noWallsWhy")}</EmptyState>}
          />
        )}
      </Waiting>
      <HangWall />
    </Page>
  )
}

function useColumns(): Column<Wall>[] {
  const t = useWords(wallWords)
  const formats = useFormats()
  return [
    { key: "name", title: t("column"), cell: ({ name }) => name },
    { key: "unit", title: t("unit"), cell: ({ unit }) => unit.name },
    {
      key: "parts",
      title: t("shows"),
      cell: ({ parts }) => formats.list(parts.map((part) => t(`part.${part}`))),
    },
    { key: "link", title: t("link"), cell: (wall) => <Link wall={wall} /> },
    { key: "deeds", title: t("deeds"), phone: "bare", cell: (wall) => <TakeDown wall={wall} /> },
  ]
}

function Link({ wall: { name, link, linkEndsAt } }: { wall: Wall }) {
  const t = useWords(wallWords)
  const formats = useFormats()
  return (
    <>
      <CopyLink label={t("copyLink", { name })} link={link} />
      <Text size="sm" c="dimmed">
        {t("linkEnds", { day: formats.day(linkEndsAt) })}
      </Text>
    </>
  )
}

function TakeDown({ wall: { id, name, link } }: { wall: Wall }) {
  const t = useWords(wallWords)
  const toasts = useToasts()
  const taking = useDeed(takeWallDown, { invalidates: [listWalls], done: () => toasts.done(t("takenDown")) })
  return (
    <Group gap="xs">
      <Anchor href={new URL(link).pathname} target="_blank" rel="noreferrer">
        {t("open")}
      </Anchor>
      <ConfirmDeed
        title={t("takeDownAsk", { name })}
        deed={t("takeDown")}
        onConfirm={() => taking.run({ params: { id } })}
        ask={(open) => (
          <Button size="compact-md" variant="subtle" color="brick" onClick={open}>
            {t("takeDown")}
          </Button>
        )}
      >
        {t("takeDownWhat")}
      </ConfirmDeed>
    </Group>
  )
}
