import { SegmentedControl, Textarea } from "@mantine/core"
import { getCase, listCases, writeToCustomer } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { AddFiles, type LaidFile, LaidFiles } from "../../files/add-files.tsx"
import { fileWords } from "../../files/words.ts"
import { PromiseOffer } from "../../promises/promise-offer.tsx"
import { MailAsItGoes } from "../../sending/mail-as-it-goes.tsx"
import { useSeenFirst } from "../../sending/use-seen-first.ts"
import { sendingWords } from "../../sending/words.ts"
import { BeginWith } from "../../templates/begin-with.tsx"
import { InTheirLanguage } from "../../templates/in-their-language.tsx"
import { useDraft } from "../../templates/use-draft.ts"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"
import style from "./write-form.module.css"

type Channel = "mail" | "call" | "visit"

/** To the customer by mail, or what was said in a call or a visit. */
export function WriteForm({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const files = useWords(fileWords)
  const sending = useWords(sendingWords)
  const toasts = useToasts()
  const reachable = Boolean(one.customer?.email)
  const channels: Channel[] = reachable ? ["mail", "call", "visit"] : ["call", "visit"]
  const form = useForm({
    begin: {
      words: "",
      channel: (channels[0] ?? "call") as Channel,
      templateId: null as string | null,
      files: [] as LaidFile[],
    },
    schema: writeToCustomer.body,
    shape: ({ files, ...values }) => ({ ...values, fileIds: files.map(({ id }) => id) }),
    keep: `case-${one.id}-write`,
  })
  const byMail = form.values.channel === "mail"
  const { words } = form.values
  const fileIds = form.values.files.map(({ id }) => id)
  const seenFirst = useSeenFirst(one.id, byMail ? { words, fileIds } : null)
  const draft = useDraft(one.id, { words, onDraft: (words, templateId) => form.set({ words, templateId }) })
  const write = useDeed(writeToCustomer, {
    invalidates: [getCase, listCases],
    done: () => byMail && toasts.done(t("write.sent")),
  })
  return (
    <>
      <Form
        form={form}
        onSend={(body) => seenFirst.send((seen) => write.run({ params: { id: one.id }, body: { ...body, seen } }))}
        deed={byMail && !seenFirst.shown ? sending("check") : t(byMail ? "write.send" : "write.keep")}
        doing={write.doing}
        problem={write.problem}
        others={<AddFiles caseId={one.id} files={form.values.files} onChange={(files) => form.set({ files })} />}
      >
        <SegmentedControl
          classNames={{ label: style.channel ?? "" }}
          aria-label={t("write.channel")}
          value={form.values.channel}
          onChange={(channel) => form.set({ channel: channel as Channel })}
          data={channels.map((value) => ({ value, label: t(`write.${value}`) }))}
        />
        {byMail && <BeginWith language={one.customer?.language ?? null} draft={draft} />}
        <Textarea
          {...form.field("words", t("write.words"))}
          description={t(reachable ? "write.help" : "write.noAddress")}
          classNames={{ input: style.grows ?? "" }}
          rows={4}
          dir="auto"
          resize="vertical"
          maxLength={20_000}
        />
        <LaidFiles
          label={files(byMail ? "along" : "beside")}
          files={form.values.files}
          onChange={(files) => form.set({ files })}
        />
        <MailAsItGoes
          seenFirst={seenFirst}
          inTheirLanguage={(theirs) => <InTheirLanguage theirs={theirs} draft={draft} />}
        />
      </Form>
      <PromiseOffer caseId={one.id} words={words} />
    </>
  )
}
