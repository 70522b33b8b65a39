import { Alert, Anchor } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { useEffect, useState } from "react"
import { useSession } from "#web/app/session.ts"
import { BareFrame } from "#web/app/shell/bare-frame.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CardSheet } from "../card-sheet.tsx"
import { isHereBy, type Tap, type Waiting } from "./attendance-queue.ts"
import { canKeepPage, keepPage } from "./keep-page.ts"
import type { Round } from "./kept-round.ts"
import style from "./round-screen.module.css"
import { useRound } from "./use-round.ts"
import { roundWords } from "./words.ts"

/** The team stands round its tablet: the card, read aloud, and everyone's name to tap. Nobody signs in, and it goes on without a connection. */
export function RoundScreen() {
  const t = useWords(roundWords)
  const { round, offline, notADevice, today, waiting, lately, tap, takeBack } = useRound()
  const shown = round !== null
  useEffect(() => {
    if (shown && !offline) void keepPage()
  }, [shown, offline])
  if (notADevice)
    return (
      <BareFrame>
        <Page title={t("title")}>
          <EmptyState title={t("notADevice")} firstStep={<Link href="/">{t("goHome")}</Link>}>
            {t("notADeviceWhy")}
          </EmptyState>
        </Page>
      </BareFrame>
    )
  const card = round?.cards.find(({ day }) => day === today)
  return (
    <BareFrame wide>
      <Page title={t("title")}>
        {offline && <Offline waiting={waiting.attendances.length + waiting.takenBack.length} />}
        {round !== null && !card && offline && <EmptyState title={t("noCard")}>{t("noCardWhy")}</EmptyState>}
        {round !== null && card && (
          <div className={style.round}>
            <CardSheet card={card} linked={false} />
            <Names
              round={round}
              today={card.day}
              waiting={waiting}
              lately={lately.filter(({ day }) => day === card.day)}
              onTap={(personId) => tap(personId, card.day)}
              onTakeBack={takeBack}
            />
          </div>
        )}
      </Page>
    </BareFrame>
  )
}

function Offline({ waiting }: { waiting: number }) {
  const t = useWords(roundWords)
  return (
    <Alert color="warm" role="status" mb="md">
      {t("offline")} {!canKeepPage() && t("offlineReload")} {waiting > 0 && t("waiting", { count: waiting })}
    </Alert>
  )
}

type NamesProps = {
  round: Round
  today: string
  waiting: Waiting
  /** What was tapped here and may still be taken back. */
  lately: readonly Tap[]
  onTap: (personId: string) => void
  onTakeBack: (tap: Tap) => void
}

function Names({ round, today, waiting, lately, onTap, onTakeBack }: NamesProps) {
  const t = useWords(roundWords)
  const { device } = useSession()
  const [wrong, setWrong] = useState<string | null>(null)
  const isToday = round.today === today
  const isHere = ({ id, here }: Round["team"][number]) => isHereBy(isToday && here, id, today, waiting)
  const tapOf = (id: string) => lately.findLast(({ personId }) => personId === id)
  return (
    <section className={style.names} aria-labelledby="who-is-here">
      <h2 id="who-is-here">{t("whoIsHere")}</h2>
      <p>{t("tapYourName")}</p>
      <div className={style.grid}>
        {round.team.map((one) => (
          <div key={one.id} className={style.tile}>
            <button
              type="button"
              className={style.name}
              aria-pressed={isHere(one)}
              disabled={isHere(one)}
              onClick={() => {
                setWrong(null)
                onTap(one.id)
              }}
            >
              <bdi>{one.name}</bdi>
              {isHere(one) && <IconCheck size="1.5rem" aria-label={t("here")} />}
            </button>
            {isHere(one) && <NotMe tap={tapOf(one.id)} name={one.name} onTakeBack={takeBack} />}
          </div>
        ))}
      </div>
      <p className={style.told} role="status">
        {wrong !== null && t("takenBack", { name: wrong })}
      </p>
      <p className={style.held} role="status">
        {sayHeld()}
      </p>
      {device !== null && <Anchor href="/sign-in">{t("signIn")}</Anchor>}
    </section>
  )

  function takeBack(tap: Tap, name: string): void {
    setWrong(name)
    onTakeBack(tap)
  }

  /** What the server does not know yet, the tablet counts itself: two have held it. */
  function sayHeld(): string {
    const { held, team } = round
    const before = isToday ? held.streak - Number(held.today) : held.streak
    const present = team.filter(isHere).length
    const heldNow = (isToday && held.today) || present >= Math.min(2, team.length)
    if (heldNow) return t("heldDays", { count: before + 1 })
    return before === 0 ? t("notHeldYet") : `${t("rowSoFar", { count: before })} ${t("notHeldYet")}`
  }
}

type NotMeProps = { tap: Tap | undefined; name: string; onTakeBack: (tap: Tap, name: string) => void }

/** For some minutes after a tap, on the device on which it was made. */
function NotMe({ tap, name, onTakeBack }: NotMeProps) {
  const t = useWords(roundWords)
  if (tap === undefined) return null
  return (
    <button
      type="button"
      className={style.notMe}
      aria-label={t("notMeOf", { name })}
      onClick={() => onTakeBack(tap, name)}
    >
      {t("notMe")}
    </button>
  )
}
