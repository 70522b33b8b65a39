import { Button, SimpleGrid } from "@mantine/core"
import { getAcknowledgements } from "#contracts/acknowledgements.ts"
import type { Reply } from "#contracts/route.ts"
import { getStandard } from "#contracts/standards.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { CheckOfDraft } from "./acknowledgement/check-of-draft.tsx"
import { ReadBy } from "./acknowledgement/read-by.tsx"
import { DecisionsOnIt } from "./decisions-on-it.tsx"
import { Examples } from "./examples/examples.tsx"
import { Lived } from "./lived/lived.tsx"
import { StandardDeeds } from "./standard-deeds.tsx"
import { StandardHistory } from "./standard-history.tsx"
import style from "./standard-screen.module.css"
import { LanguageChoice } from "./translations/language-choice.tsx"
import { useReadingLanguage } from "./translations/reading-language.ts"
import { translationWords } from "./translations/words.ts"
import { useSteward } from "./use-steward.ts"
import { standardsWords } from "./words.ts"

export type Standard = Reply<typeof getStandard>

/** One standard: the behaviour, why, how one would know it, and how its wording came about. */
export function StandardScreen() {
  const t = useWords(standardsWords)
  const steward = useSteward()
  const standard = useReading(getStandard, {
    params: { id: useParam("id") },
    query: { language: useReadingLanguage() },
  })
  const { data } = standard
  return (
    <Page
      title={data?.title ?? ""}
      trail={[{ title: t("standards"), href: "/standards" }]}
      actions={data && <Actions standard={data} steward={steward} />}
      printable
    >
      <Waiting on={standard}>{(one) => <Whole standard={one} />}</Waiting>
    </Page>
  )
}

function Actions({ standard, steward }: { standard: Standard; steward: boolean }) {
  const t = useWords(standardsWords)
  return (
    <>
      {steward && <StandardDeeds standard={standard} />}
      <Button variant="default" component={Link} href={`/trace/standard/${standard.id}`}>
        {t("trace")}
      </Button>
    </>
  )
}

function Whole({ standard }: { standard: Standard }) {
  const t = useWords(standardsWords)
  const session = useSession()
  return (
    <>
      <ReadIn standard={standard} />
      <div>
        <p className={style.behaviour} lang={standard.language ?? standard.own}>
          {standard.behaviour}
        </p>
        <p className={style.toward}>
          {t(`toward.${standard.toward}`)}
          {standard.state !== "published" && <StateWord>{t(`state.${standard.state}`)}</StateWord>}
        </p>
      </div>
      <Sheet title={t("why")} tone="accent">
        <Said words={standard.why} />
      </Sheet>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Sheet title={t("looksLike")}>
          <Said words={standard.looksLike} />
        </Sheet>
        <Sheet title={t("notLike")}>
          <Said words={standard.notLike} />
        </Sheet>
      </SimpleGrid>
      <Examples standardId={standard.id} />
      {standard.state !== "draft" && <Lived standardId={standard.id} />}
      {standard.state !== "draft" && <DecisionsOnIt standardId={standard.id} />}
      {mayOpen(getAcknowledgements.access, session) === "yes" && standard.state === "published" && (
        <ReadBy standardId={standard.id} />
      )}
      {standard.state === "draft" && <CheckOfDraft standardId={standard.id} />}
      <StandardHistory versions={standard.versions} />
    </>
  )
}

/** In which language one reads it; and where that lags behind, where the wording in force is found. */
function ReadIn({ standard: { own, languages, language, translation } }: { standard: Standard }) {
  const t = useWords(translationWords)
  const nameOf = useLanguageName()
  if (languages.length === 0) return null
  return (
    <div>
      <LanguageChoice own={own} languages={languages} shown={language} />
      {translation?.state === "outdated" && <p>{t("outdatedNote", { language: nameOf(own) })}</p>}
    </div>
  )
}

function Said({ words }: { words: string }) {
  const t = useWords(standardsWords)
  return words === "" ? <p className={style.notSaid}>{t("notSaid")}</p> : <p className={style.said}>{words}</p>
}
