import { UnstyledButton, VisuallyHidden } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { enterSample, type getSampleProgress } from "#contracts/doors.ts"
import { type Reply, type Role, roles } from "#contracts/route.ts"
import { Initials } from "#web/ui/initials.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { refreshAll } from "../reading.ts"
import { renewSession } from "../session.ts"
import style from "./sample.module.css"
import { sampleWords } from "./sample-words.ts"

type Progress = Reply<typeof getSampleProgress>

/** The people one can be in the sample, from the front line up. Each begins with the story that the sample tells. */
export function SamplePeople({ people, story }: Pick<Progress, "people" | "story">) {
  const t = useWords(sampleWords)
  const navigate = useNavigate()
  const entering = useDeed(enterSample)
  const be = async (personId: string) => {
    if ((await entering.run({ body: { personId } })) === undefined) return
    await renewSession()
    await refreshAll()
    await navigate({ href: story === null ? "/" : "/story" })
  }
  const sorted = people.toSorted((one, other) => placeOf(one.role) - placeOf(other.role))
  return (
    <ul className={style.people} aria-busy={entering.doing}>
      {sorted.map(({ id, name, job, unit, role }) => (
        <li key={id}>
          <UnstyledButton className={style.person} onClick={() => void be(id)}>
            <VisuallyHidden>{t("be")}</VisuallyHidden>
            <Initials name={name} size="3.25rem" />
            <span className={style.who}>
              <strong>{name}</strong>
              <small>{job}</small>
              <small>{unit}</small>
            </span>
            <span className={style.sees}>{t(`sees.${isRole(role) ? role : "member"}`)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)
const placeOf = (role: string) => roles.indexOf(role as Role)
