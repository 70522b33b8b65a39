import { Button } from "@mantine/core"
import { changeChatChannel, listChatChannels } from "#contracts/chat.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ChannelFields } from "./channel-fields.tsx"
import type { Channel, Channels } from "./chat.tsx"
import { chatWords } from "./words.ts"

/** What a channel hears of, to be changed in place. */
export function ChangeChannel({ channel, read, onDone }: { channel: Channel; read: Channels; onDone: () => void }) {
  const t = useWords(chatWords)
  const toasts = useToasts()
  const changing = useDeed(changeChatChannel, { over: read, invalidates: [listChatChannels] })
  const { id, name, kinds, readers, unit, paused } = channel
  const form = useForm({
    begin: { name, kinds, readers, unitId: unit?.id ?? null, paused },
    schema: changeChatChannel.body,
  })
  const send = async (body: Parameters<typeof changing.run>[0]["body"]) => {
    const done = await changing.run({ params: { id }, body })
    if (done === undefined) return undefined
    toasts.done(t("kept"))
    onDone()
    return done
  }
  return (
    <Sheet title={t("changeTitle", { name })}>
      <Form
        form={form}
        onSend={send}
        deed={t("keep")}
        doing={changing.doing}
        problem={changing.problem}
        others={
          <Button variant="default" onClick={onDone}>
            {t("leave")}
          </Button>
        }
      >
        <ChannelFields form={form} />
      </Form>
    </Sheet>
  )
}
