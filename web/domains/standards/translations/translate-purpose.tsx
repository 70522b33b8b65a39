import { Alert, Button, Textarea } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import type { Reply } from "#contracts/route.ts"
import {
  getPurposeTranslation,
  listTranslations,
  translatePurpose,
  withdrawPurposeTranslation,
} from "#contracts/translations.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "../words.ts"
import { SourceAndField } from "./source-and-field.tsx"
import style from "./translations.module.css"
import { translationWords } from "./words.ts"

type Read = Reply<typeof getPurposeTranslation>

/** The purpose into one language. */
export function TranslatePurpose() {
  const t = useWords(translationWords)
  const say = useWords(standardsWords)
  const nameOf = useLanguageName()
  const language = useParam("language")
  const read = useReading(getPurposeTranslation, { params: { language } })
  return (
    <Page
      title={t("translate", { title: t("purpose"), language: nameOf(language) })}
      trail={[
        { title: say("standards"), href: "/standards" },
        { title: t("translations"), href: "/standards/translations" },
      ]}
      actions={read.data?.translation && <Withdraw language={language} />}
    >
      <Waiting on={read}>
        {(read) =>
          read.purpose === null ? (
            <EmptyState title={t("nothing")}>{t("nothingWhy")}</EmptyState>
          ) : (
            <PurposeForm language={language} read={read} purpose={read.purpose} />
          )
        }
      </Waiting>
    </Page>
  )
}

type PurposeFormProps = { language: string; read: Read; purpose: NonNullable<Read["purpose"]> }

function PurposeForm({ language, read, purpose }: PurposeFormProps) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  const toasts = useToasts()
  const navigate = useNavigate()
  const { own, translation } = read
  const translating = useDeed(translatePurpose, {
    over: read,
    invalidates: [getPurposeTranslation, listTranslations],
    done: () => {
      toasts.done(t("kept", { language: nameOf(language) }))
      void navigate({ href: "/standards/translations" })
    },
  })
  const form = useForm({
    begin: { words: translation?.words ?? "" },
    schema: translatePurpose.body,
    keep: `purpose-${language}-${purpose.id}`,
    shape: ({ words }) => ({ purposeId: purpose.id, words }),
  })
  return (
    <>
      {translation?.from != null && <Alert color="saffron">{t("behindPurpose")}</Alert>}
      <Sheet title={t("original", { language: nameOf(own) })}>
        <div className={style.wide}>
          <Form
            form={form}
            onSend={(body) => translating.run({ params: { language }, body })}
            deed={t("keep")}
            {...translating}
          >
            <SourceAndField name={t("purpose")} language={own} words={purpose.words} before={translation?.from ?? null}>
              <Textarea
                {...form.field("words", `${t("purpose")} · ${nameOf(language)}`)}
                lang={language}
                dir="auto"
                autosize
                minRows={4}
                maxLength={4000}
              />
            </SourceAndField>
            <p className={style.note}>{t("keepHelp")}</p>
          </Form>
        </div>
      </Sheet>
    </>
  )
}

function Withdraw({ language }: { language: string }) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  const toasts = useToasts()
  const navigate = useNavigate()
  const withdrawing = useDeed(withdrawPurposeTranslation, {
    invalidates: [getPurposeTranslation, listTranslations],
    done: () => {
      toasts.done(t("withdrawn", { language: nameOf(language) }))
      void navigate({ href: "/standards/translations" })
    },
  })
  return (
    <ConfirmDeed
      title={t("withdrawAsk")}
      deed={t("withdraw")}
      onConfirm={() => withdrawing.run({ params: { language } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("withdraw")}
        </Button>
      )}
    >
      {t("withdrawWhat")}
    </ConfirmDeed>
  )
}
