import { Button } from "@mantine/core"
import { getAward } from "#contracts/awards.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Answers } from "./answers.tsx"
import { Day } from "./award-card.tsx"
import { AwardDeeds } from "./award-deeds.tsx"
import { type Award, tones } from "./award-of.ts"
import style from "./awards.module.css"
import { Confirming } from "./confirming.tsx"
import { Judging } from "./judging.tsx"
import { NomineeList } from "./nominee-list.tsx"
import { Presenting } from "./presenting.tsx"
import { Voting } from "./voting.tsx"
import { Winners } from "./winners.tsx"
import { awardsWords } from "./words.ts"

/** One award, from what it honours to who has won. */
export function AwardScreen() {
  const t = useWords(awardsWords)
  const award = useReading(getAward, { params: { id: useParam("id") } })
  const { data } = award
  return (
    <Page
      title={data?.name ?? ""}
      lead={data && <Lead award={data} />}
      width="reading"
      trail={[{ title: t("awards"), href: "/awards" }]}
      actions={data && <Actions award={data} />}
      printable
    >
      <Waiting on={award} lines={8}>
        {(one) => (
          <>
            <p className={style.purpose} dir="auto">
              {one.purpose}
            </p>
            <CalledOff award={one} />
            <Winners award={one} />
            <Presenting award={one} />
            <Confirming award={one} />
            <Answers award={one} />
            <Deciding award={one} />
            <Criteria award={one} />
            <Committee award={one} />
            <Elsewhere award={one} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Lead({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  return (
    <span className={style.foot}>
      <StateWord tone={tones[award.phase]}>{t(`phase.${award.phase}`)}</StateWord>
      <Day award={award} />
      {award.unit && <span>{t("forUnit", { unit: award.unit.name })}</span>}
      <span>{t(award.decidedBy === "vote" ? "byVote" : "byCommittee")}</span>
      <span>{t("places", { count: award.winners })}</span>
    </span>
  )
}

function Actions({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  return (
    <>
      {award.may.nominate && (
        <Button component={Link} href={`/awards/${award.id}/nominate`} color="saffron">
          {t("nominate")}
        </Button>
      )}
      {award.may.seeCeremony && (
        <Button component={Link} href={`/awards/${award.id}/ceremony`} variant="default">
          {t("showCeremony")}
        </Button>
      )}
      <AwardDeeds award={award} />
    </>
  )
}

function CalledOff({ award: { phase, reason } }: { award: Award }) {
  const t = useWords(awardsWords)
  if (phase !== "called-off") return null
  return (
    <Sheet title={t("calledOffTitle")}>
      <p className={style.said} dir="auto">
        {reason}
      </p>
    </Sheet>
  )
}

/** What there is to choose from, for whoever votes or judges; for others what happens now. */
function Deciding({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  if (award.decidedBy === "vote" && award.phase === "deciding") return <Voting award={award} />
  if (award.may.judge) return <Judging award={award} />
  return (
    <>
      {award.phase === "deciding" && <p className={style.soft}>{t("committeeReads")}</p>}
      {award.phase === "closed" && !award.may.count && <p className={style.soft}>{t("beingConfirmed")}</p>}
      <NomineeList award={award} />
    </>
  )
}

function Criteria({ award: { criteria } }: { award: Award }) {
  const t = useWords(awardsWords)
  if (criteria.length === 0) return null
  return (
    <Sheet title={t("criteriaTitle")}>
      <ol className={style.criteria}>
        {criteria.map(({ standard, words }) => (
          <li key={standard.id}>
            <Link href={`/standards/${standard.id}`}>{standard.name}</Link>
            {words !== "" && <span dir="auto">{words}</span>}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function Committee({ award: { committee, decidedBy } }: { award: Award }) {
  const t = useWords(awardsWords)
  if (decidedBy !== "committee" || committee.length === 0) return null
  const detail = ({ chairs, aside }: Award["committee"][number]) =>
    aside ? t("aside") : chairs ? t("chairs") : undefined
  return (
    <Sheet title={t("committeeTitle")}>
      <ul className={style.people}>
        {committee.map((one) => (
          <li key={one.id}>
            <PersonChip name={one.name} detail={detail(one)} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Elsewhere({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  return (
    <p className={`${style.soft} no-print`}>
      <Link href={`/trace/award/${award.id}`}>{t("trace")}</Link>
    </p>
  )
}
