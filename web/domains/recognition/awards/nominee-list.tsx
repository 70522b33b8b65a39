import { Button } from "@mantine/core"
import { withdrawNomination } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Award, type Nominee, nameOf, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

/** The nominees that I may read of, each with what was written; while nominations are open also that there are none yet. */
export function NomineeList({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const { nominees, phase } = award
  if (nominees.length === 0) {
    if (phase !== "nominations") return null
    return <p className={style.soft}>{t("nobodyYet")}</p>
  }
  const open = phase === "nominations"
  const all = open && nominees.some(({ nominations }) => nominations.some(({ may }) => !may.withdraw))
  return (
    <Sheet title={t(open ? (all ? "nominatedTitle" : "nominatedMine") : "nomineesTitle")}>
      <ul className={style.nominees}>
        {nominees.map((one) => (
          <li key={one.id}>
            <NomineeTold nominee={one} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** A nominee and all that was written for them. */
export function NomineeTold({ nominee, plain = false }: { nominee: Nominee; plain?: boolean }) {
  const formats = useFormats()
  return (
    <article className={style.nominee}>
      {!plain && (
        <h3 className={style.nomineeName}>
          <bdi>{nameOf(nominee, formats)}</bdi>
        </h3>
      )}
      {nominee.nominations.map((given) => (
        <Nomination key={given.id} given={given} />
      ))}
    </article>
  )
}

function Nomination({ given }: { given: Nominee["nominations"][number] }) {
  const t = useWords(awardsWords)
  const shows = given.standards.map(({ name }) => name).join(" · ")
  return (
    <Quote
      tone="thanks"
      source={
        <span className={style.foot}>
          <bdi>{given.by.name}</bdi>
          <bdi>{shows}</bdi>
        </span>
      }
      actions={given.may.withdraw && <TakeBack id={given.id} />}
    >
      {given.words}
      {given.kudos.length + given.stories.length > 0 && (
        <ul className={style.evidence}>
          {given.stories.map(({ id, title }) => (
            <li key={id}>
              {t("stories")}: <Link href={`/stories/${id}`}>{title}</Link>
            </li>
          ))}
          {given.kudos.map(({ id, words }) => (
            <li key={id}>
              {t("thanks")}: <Link href={`/board?kudos=${id}`}>{words}</Link>
            </li>
          ))}
        </ul>
      )}
    </Quote>
  )
}

function TakeBack({ id }: { id: string }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const taking = useDeed(withdrawNomination, { invalidates: ofAwards, done: () => toasts.done(t("takenBack")) })
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={taking.doing}
      onClick={() => void taking.run({ params: { id } })}
    >
      {t("takeBack")}
    </Button>
  )
}
