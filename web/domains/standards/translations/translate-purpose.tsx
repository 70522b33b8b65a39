import { Alert, Textarea } from "@mantine/core"
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
import { useBackToTranslations } from "./use-back-to-translations.ts"
import { WithdrawTranslation } from "./withdraw-translation.tsx"
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
  const back = useBackToTranslations(language)
  const { own, translation } = read
  const translating = useDeed(translatePurpose, {
    over: read,
    invalidates: [getPurposeTranslation, listTranslations],
    done: () => back("kept"),
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
  const back = useBackToTranslations(language)
  const withdrawing = useDeed(withdrawPurposeTranslation, {
    invalidates: [getPurposeTranslation, listTranslations],
    done: () => back("withdrawn"),
  })
  return <WithdrawTranslation onConfirm={() => withdrawing.run({ params: { language } })} />
}
