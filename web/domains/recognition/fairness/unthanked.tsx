import { Button, Text } from "@mantine/core"
import { useState } from "react"
import type { readFairness } from "#contracts/fairness.ts"
import type { Reply } from "#contracts/route.ts"
import { useSignedIn } from "#web/app/session.ts"
import { TimeAgo } from "#web/ui/moment.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ThankButton } from "../thank-button.tsx"
import style from "./unthanked.module.css"
import { fairnessWords } from "./words.ts"

type Fairness = Reply<typeof readFairness>

/** Who, and which teams, nobody has thanked; each with the button that mends it. */
export function Unthanked({ people, teams }: Pick<Fairness, "people" | "teams">) {
  return (
    <>
      <People people={people} />
      {teams.all > 0 && <Teams teams={teams} />}
    </>
  )
}

/** A list that is longer is opened by who wants it. */
const atFirst = 10

function People({ people: { all, byName, withTeam, unthanked } }: { people: Fairness["people"] }) {
  const t = useWords(fairnessWords)
  const { person } = useSignedIn()
  const [whole, setWhole] = useState(false)
  const shown = whole ? unthanked : unthanked.slice(0, atFirst)
  const more = all - byName - unthanked.length
  return (
    <Sheet title={t("people")}>
      <Text>
        {all === 0 ? t("nobodyHere") : t("byName", { count: all })}{" "}
        {all > 0 &&
          (byName === all ? t("everyone") : t("thankedOf", { byName, withTeam, not: all - byName - withTeam }))}
      </Text>
      {unthanked.length > 0 && (
        <ul className={style.list}>
          {shown.map(({ id, name, job, unit, last }) => (
            <li key={id}>
              <PersonChip name={name} detail={[job, unit.name].filter(Boolean).join(" · ")} />
              <Last last={last} since={t("lastThanked")} never={t("neverThanked")} />
              {id !== person.id && <ThankButton to={[id]} variant="default" />}
            </li>
          ))}
        </ul>
      )}
      {shown.length < unthanked.length && (
        <Button variant="default" mt="sm" onClick={() => setWhole(true)}>
          {t("showOthers", { count: unthanked.length - shown.length })}
        </Button>
      )}
      {(whole || unthanked.length <= atFirst) && more > 0 && <Text c="dimmed">{t("morePeople", { count: more })}</Text>}
    </Sheet>
  )
}

function Teams({ teams: { all, unthanked } }: { teams: Fairness["teams"] }) {
  const t = useWords(fairnessWords)
  return (
    <Sheet title={t("teams")}>
      <Text>
        {unthanked.length === 0 ? t("allTeams", { count: all }) : t("someTeams", { count: unthanked.length })}
      </Text>
      {unthanked.length > 0 && (
        <ul className={style.list}>
          {unthanked.map(({ id, name, people, last }) => (
            <li key={id}>
              <PersonChip name={name} detail={t("teamOf", { count: people })} />
              <Last last={last} since={t("lastTeam")} never={t("neverTeam")} />
              <ThankButton toTeam={id} variant="default" />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Last({ last, since, never }: { last: string | null; since: string; never: string }) {
  return (
    <span className={style.last}>
      {last === null ? (
        never
      ) : (
        <>
          {since} <TimeAgo at={last} />
        </>
      )}
    </span>
  )
}
