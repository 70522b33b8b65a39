import { Alert, Textarea, TextInput } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import { getTranslation, listTranslations, translateStandard, withdrawTranslation } from "#contracts/translations.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
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

type Read = Reply<typeof getTranslation>
const fields = ["title", "behaviour", "why", "looksLike", "notLike"] as const
const lengths = { title: 120, behaviour: 1000, why: 2000, looksLike: 2000, notLike: 2000 } as const

/** One standard into one language: what stands there now on one side, its translation on the other. */
export function TranslateStandard() {
  const t = useWords(translationWords)
  const say = useWords(standardsWords)
  const nameOf = useLanguageName()
  const [id, language] = [useParam("id"), useParam("language")]
  const read = useReading(getTranslation, { params: { id, language } })
  return (
    <Page
      title={t("translate", { title: read.data?.wording.title ?? "", language: nameOf(language) })}
      trail={[
        { title: say("standards"), href: "/standards" },
        { title: t("translations"), href: "/standards/translations" },
      ]}
      actions={read.data?.translation && <Withdraw id={id} language={language} />}
    >
      <Waiting on={read}>
        {(read) => (
          <>
            <Standing translation={read.translation} />
            <TranslationForm id={id} language={language} read={read} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Standing({ translation }: Pick<Read, "translation">) {
  const t = useWords(translationWords)
  if (translation === null || translation.from === null) return null
  const { state, from } = translation
  return (
    <Alert color={state === "outdated" ? "saffron" : "accent"}>
      {t(state === "outdated" ? "behind" : "behindSmall", { number: from.number })}
    </Alert>
  )
}

const places = [0, 1, 2, 3] as const
const nameOfAnswer = (place: number) => `answer${place}` as "answer0" | "answer1" | "answer2" | "answer3"

function TranslationForm({ id, language, read }: { id: string; language: string; read: Read }) {
  const t = useWords(translationWords)
  const say = useWords(standardsWords)
  const nameOf = useLanguageName()
  const back = useBackToTranslations(language)
  const { wording, translation, check, own } = read
  const translating = useDeed(translateStandard, {
    over: read,
    invalidates: [getTranslation, listTranslations],
    done: () => back("kept"),
  })
  const words = translation?.words
  const answer = (place: number) => words?.check?.answers[place] ?? ""
  const form = useForm({
    begin: {
      title: words?.title ?? "",
      behaviour: words?.behaviour ?? "",
      why: words?.why ?? "",
      looksLike: words?.looksLike ?? "",
      notLike: words?.notLike ?? "",
      question: words?.check?.question ?? "",
      answer0: answer(0),
      answer1: answer(1),
      answer2: answer(2),
      answer3: answer(3),
    },
    schema: translateStandard.body,
    keep: `translation-${id}-${language}-${wording.number}`,
    fieldOf: (path) => {
      const place = /answers\.(\d)/.exec(path)?.[1]
      return place ? nameOfAnswer(Number(place)) : (path.split(".").at(-1) ?? path)
    },
    shape: ({ title, behaviour, why, looksLike, notLike, question, ...answers }) => {
      const said = check?.answers.map((_, place) => answers[nameOfAnswer(place)]) ?? []
      const translated = question.trim() !== "" || said.some((one) => one.trim() !== "")
      return {
        wording: wording.number,
        words: {
          title,
          behaviour,
          why,
          looksLike,
          notLike,
          check: check && translated ? { question, answers: said } : null,
        },
      }
    },
  })
  const before = translation?.from ?? null
  return (
    <Sheet title={t("original", { language: nameOf(own) })}>
      <div className={style.wide}>
        <Form
          form={form}
          onSend={(body) => translating.run({ params: { id, language }, body })}
          deed={t("keep")}
          {...translating}
        >
          {fields
            .filter((field) => wording[field] !== "" || form.values[field] !== "")
            .map((field) => (
              <SourceAndField
                key={field}
                name={say(field)}
                language={own}
                words={wording[field]}
                before={before?.[field] ?? null}
              >
                <Textarea
                  {...form.field(field, `${say(field)} · ${nameOf(language)}`)}
                  lang={language}
                  dir="auto"
                  autosize
                  minRows={field === "title" ? 1 : 2}
                  maxLength={lengths[field]}
                />
              </SourceAndField>
            ))}
          {check !== null && (
            <>
              <SourceAndField name={t("question")} language={own} words={check.question} before={null}>
                <Textarea
                  {...form.field("question", `${t("question")} · ${nameOf(language)}`)}
                  lang={language}
                  dir="auto"
                  autosize
                  maxLength={300}
                />
              </SourceAndField>
              {places.slice(0, check.answers.length).map((place) => (
                <SourceAndField
                  key={place}
                  name={t("answerNumber", { number: place + 1 })}
                  language={own}
                  words={check.answers[place] ?? ""}
                  before={null}
                >
                  <TextInput
                    {...form.field(
                      nameOfAnswer(place),
                      `${t("answerNumber", { number: place + 1 })} · ${nameOf(language)}`,
                    )}
                    lang={language}
                    dir="auto"
                    maxLength={200}
                  />
                </SourceAndField>
              ))}
            </>
          )}
          <p className={style.note}>{t("keepHelp")}</p>
        </Form>
      </div>
    </Sheet>
  )
}

function Withdraw({ id, language }: { id: string; language: string }) {
  const back = useBackToTranslations(language)
  const withdrawing = useDeed(withdrawTranslation, {
    invalidates: [getTranslation, listTranslations],
    done: () => back("withdrawn"),
  })
  return <WithdrawTranslation onConfirm={() => withdrawing.run({ params: { id, language } })} />
}
