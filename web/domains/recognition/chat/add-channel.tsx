import { Select, TextInput } from "@mantine/core"
import {
  addChatChannel,
  type ChatKind,
  type ChatReaders,
  type ChatService,
  chatServices,
  listChatChannels,
} from "#contracts/chat.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ChannelFields } from "./channel-fields.tsx"
import { chatWords } from "./words.ts"

/** Adds a channel; its first post goes out at once, so that a mistyped address is known before it matters. */
export function AddChannel() {
  const t = useWords(chatWords)
  const toasts = useToasts()
  const adding = useDeed(addChatChannel, { invalidates: [listChatChannels] })
  const form = useForm({
    begin: {
      name: "",
      service: "slack" as ChatService,
      address: "",
      kinds: ["thanks", "story"] as ChatKind[],
      readers: "colleagues" as ChatReaders,
      unitId: null as string | null,
    },
    schema: addChatChannel.body,
  })
  const add = async (body: Parameters<typeof adding.run>[0]["body"]) => {
    const made = await adding.run({ body })
    if (made) toasts.done(t("added", { name: body.name }))
    return made
  }
  return (
    <Sheet title={t("add")}>
      <Form form={form} onSend={add} deed={t("addDeed")} doing={adding.doing} problem={adding.problem}>
        <Select
          {...form.field("service", t("service"))}
          allowDeselect={false}
          data={chatServices.map((service) => ({ value: service, label: t(`service.${service}`) }))}
        />
        <TextInput
          {...form.field("address", t("address"))}
          description={t("addressHelp")}
          type="url"
          dir="ltr"
          autoComplete="off"
          maxLength={2000}
        />
        <ChannelFields form={form} />
      </Form>
    </Sheet>
  )
}
