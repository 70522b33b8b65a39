import { Button, Group, Menu } from "@mantine/core"
import type { z } from "zod"
import { getPurpose, listStandards, type standardRow } from "#contracts/standards.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { PageMenu } from "#web/ui/page-menu.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./pocket-card.module.css"
import { Purpose } from "./purpose.tsx"
import { MyRoleCard } from "./role-cards/my-role-card.tsx"
import { LanguageChoice } from "./translations/language-choice.tsx"
import { useReadingLanguage } from "./translations/reading-language.ts"
import { useSteward } from "./use-steward.ts"
import { standardsWords } from "./words.ts"

type Row = z.output<typeof standardRow>

/** Purpose and standards, to be read like the card in one's pocket. */
export function PocketCard() {
  const t = useWords(standardsWords)
  const steward = useSteward()
  const query = { language: useReadingLanguage() }
  const standards = useReading(listStandards, { query })
  const purpose = useReading(getPurpose, { query })
  return (
    <Page
      title={t("standards")}
      lead={t("standardsLead")}
      printable
      actions={<Deeds steward={steward} some={(standards.data?.standards.length ?? 0) > 1} />}
    >
      {standards.data && (
        <LanguageChoice
          own={standards.data.own}
          languages={standards.data.languages}
          shown={standards.data.standards.find(({ language }) => language !== null)?.language ?? null}
        />
      )}
      <Waiting on={purpose} lines={2}>
        {(read) => <Purpose read={read} />}
      </Waiting>
      <MyRoleCard />
      <Waiting on={standards} lines={6}>
        {({ standards }) => <Standards all={standards} />}
      </Waiting>
    </Page>
  )
}

/** Who writes standards begins with that, and finds all else under one button; the others have the few places they may go to. */
function Deeds({ steward, some }: { steward: boolean; some: boolean }) {
  const t = useWords(standardsWords)
  if (!steward)
    return places.map(({ href, name }) => (
      <Button key={href} component={Link} href={href} variant="default">
        {t(name)}
      </Button>
    ))
  return (
    <>
      <Button component={Link} href="/standards/new">
        {t("newStandard")}
      </Button>
      <PageMenu title={t("more")}>
        {(some ? [...stewardPlaces, ...places] : places).map(({ href, name }) => (
          <Menu.Item key={href} component={Link} href={href}>
            {t(name)}
          </Menu.Item>
        ))}
      </PageMenu>
    </>
  )
}

const places = [
  { href: "/standards/kit", name: "kit" },
  { href: "/role-cards", name: "roleCards" },
  { href: "/leaders", name: "leaders" },
] as const

/** Where there are several standards. */
const stewardPlaces = [
  { href: "/standards/order", name: "order" },
  { href: "/standards/translations", name: "translations" },
] as const

function Standards({ all }: { all: readonly Row[] }) {
  const t = useWords(standardsWords)
  const retired = all.filter((standard) => standard.state === "retired")
  const listed = all.filter((standard) => standard.state !== "retired")
  if (all.length === 0) return <Nothing />
  return (
    <>
      <ol className={style.card} aria-label={t("listOf")}>
        {listed.map((standard) => (
          <Standard key={standard.id} standard={standard} />
        ))}
      </ol>
      {retired.length > 0 && (
        <Sheet title={t("retired")}>
          <ul className={style.retired}>
            {retired.map((standard) => (
              <li key={standard.id}>
                <Link href={`/standards/${standard.id}`}>{standard.title}</Link>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}

function Standard({ standard }: { standard: Row }) {
  const t = useWords(standardsWords)
  return (
    <li className={style.standard}>
      <h2 className={style.title}>
        <Link href={`/standards/${standard.id}`} lang={standard.language ?? undefined} dir="auto">
          {standard.title}
        </Link>
        {standard.state === "draft" && <StateWord>{t("state.draft")}</StateWord>}
      </h2>
      <p className={style.behaviour} lang={standard.language ?? undefined}>
        {standard.behaviour}
      </p>
      <p className={style.toward}>{t(`toward.${standard.toward}`)}</p>
    </li>
  )
}

function Nothing() {
  const t = useWords(standardsWords)
  const steward = useSteward()
  if (!steward) return <EmptyState title={t("noStandards")}>{t("noStandardsYet")}</EmptyState>
  return (
    <EmptyState
      title={t("noStandards")}
      firstStep={
        <Group gap="xs">
          <Button component={Link} href="/standards/new">
            {t("newStandard")}
          </Button>
          <Button component={Link} href="/standards/starter-sets" variant="default">
            {t("starters")}
          </Button>
        </Group>
      }
      example={
        <>
          <h3 className={style.exampleTitle}>{t("exampleTitle")}</h3>
          <p className={style.behaviour}>{t("exampleBehaviour")}</p>
        </>
      }
    >
      {t("noStandardsWhy")}
    </EmptyState>
  )
}
