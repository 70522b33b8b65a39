import { Button, Group, Stack, Text } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { changeChatChannel, type chatChannel, listChatChannels, removeChatChannel } from "#contracts/chat.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { AddChannel } from "./add-channel.tsx"
import { ChangeChannel } from "./change-channel.tsx"
import { chatWords } from "./words.ts"

export type Channel = z.output<typeof chatChannel>
export type Channels = { channels: Channel[] }

/** Channels of chat programs that hear what happens here. */
export function Chat() {
  const t = useWords(chatWords)
  const formats = useFormats()
  const read = useReading(listChatChannels)
  const [changing, setChanging] = useState<string>()
  const changed = read.data?.channels.find(({ id }) => id === changing)
  return (
    <Page title={t("chat")} lead={t("lead")} trail={[{ title: t("administration"), href: "/administration" }]}>
      <Waiting on={read}>
        {(read) => (
          <DataTable
            caption={t("chat")}
            columns={[
              { key: "channel", title: t("channel"), cell: (channel) => <Which channel={channel} /> },
              {
                key: "told",
                title: t("told"),
                cell: ({ kinds, readers, unit }) => (
                  <>
                    {formats.list(kinds.map((kind) => t(`kind.${kind}`)))}
                    <Text size="sm" c="dimmed">
                      {unit?.name ?? t("everywhere")} · {t(`readersShort.${readers}`)}
                    </Text>
                  </>
                ),
              },
              { key: "state", title: t("state"), cell: (channel) => <HowItGoes channel={channel} /> },
              {
                key: "deeds",
                phone: "bare",
                title: t("deeds"),
                cell: (channel) => (
                  <Group gap="xs">
                    <Button size="compact-md" variant="subtle" onClick={() => setChanging(channel.id)}>
                      {t("change")}
                    </Button>
                    <PauseOrGoOn channel={channel} read={read} />
                    <Remove channel={channel} />
                  </Group>
                ),
              },
            ]}
            rows={read.channels}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>}
          />
        )}
      </Waiting>
      {changed && read.data ? (
        <ChangeChannel key={changed.id} channel={changed} read={read.data} onDone={() => setChanging(undefined)} />
      ) : (
        <AddChannel />
      )}
    </Page>
  )
}

function Which({ channel: { name, service, host } }: { channel: Channel }) {
  const t = useWords(chatWords)
  return (
    <>
      <bdi>{name}</bdi>
      <Text size="sm" c="dimmed">
        {t(`service.${service}`)} · <bdi>{host}</bdi>
      </Text>
    </>
  )
}

function HowItGoes({ channel: { paused, trouble, lastPostAt, waiting } }: { channel: Channel }) {
  const t = useWords(chatWords)
  return (
    <Stack gap={2} align="flex-start">
      <StateWord tone={paused ? "warm" : trouble === null ? "good" : "bad"}>
        {paused ? t("paused") : trouble === null ? t("runs") : t("tries")}
      </StateWord>
      {trouble !== null && (
        <Text size="sm">
          <bdi>{t("said", { trouble })}</bdi>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {lastPostAt === null ? (
          t("never")
        ) : (
          <>
            {t("last")} <TimeAgo at={lastPostAt} />
          </>
        )}
        {waiting > 0 && <> · {t("waiting", { count: waiting })}</>}
      </Text>
    </Stack>
  )
}

function PauseOrGoOn({ channel, read }: { channel: Channel; read: Channels }) {
  const t = useWords(chatWords)
  const toasts = useToasts()
  const { id, name, kinds, readers, unit, paused } = channel
  const changing = useDeed(changeChatChannel, {
    over: read,
    invalidates: [listChatChannels],
    done: () => toasts.done(t(paused ? "hasGoneOn" : "hasPaused", { name })),
  })
  return (
    <Button
      size="compact-md"
      variant="subtle"
      loading={changing.doing}
      onClick={() =>
        void changing.run({ params: { id }, body: { name, kinds, readers, unitId: unit?.id ?? null, paused: !paused } })
      }
    >
      {t(paused ? "goOn" : "pause")}
    </Button>
  )
}

function Remove({ channel: { id, name } }: { channel: Channel }) {
  const t = useWords(chatWords)
  const toasts = useToasts()
  const removing = useDeed(removeChatChannel, {
    invalidates: [listChatChannels],
    done: () => toasts.done(t("removed")),
  })
  return (
    <ConfirmDeed
      title={t("removeAsk", { name })}
      deed={t("remove")}
      onConfirm={() => removing.run({ params: { id } })}
      ask={(open) => (
        <Button size="compact-md" variant="subtle" color="brick" onClick={open}>
          {t("remove")}
        </Button>
      )}
    >
      {t("removeWhat")}
    </ConfirmDeed>
  )
}
