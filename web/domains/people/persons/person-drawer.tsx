import { Drawer } from "@mantine/core"
import type { ReactNode } from "react"
import { getPerson } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Initials } from "#web/ui/initials.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { uiWords } from "#web/ui/words.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import { PersonDeeds } from "./person-deeds.tsx"
import style from "./person-drawer.module.css"
import { SetPin } from "./set-pin.tsx"

export type Person = Reply<typeof getPerson>

/** One person at the side of the list, so that the list stays where it was. */
export function PersonDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const t = useWords(peopleWords)
  const ui = useWords(uiWords)
  return (
    <Drawer
      attributes={{ content: { "aria-label": t("personHere") } }}
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeButtonProps={{ "aria-label": ui("close") }}
    >
      {id !== undefined && <OnePerson id={id} />}
    </Drawer>
  )
}

function OnePerson({ id }: { id: string }) {
  const person = useReading(getPerson, { params: { id } })
  return <Waiting on={person}>{(one) => <Whole key={one.id} person={one} />}</Waiting>
}

function Whole({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  return (
    <div className={style.whole}>
      <div className={style.head}>
        <Initials name={person.name} size="3rem" />
        <div>
          <h2>{person.name}</h2>
          <p>{[person.job, t(`role.${person.role}`)].filter(Boolean).join(" · ")}</p>
        </div>
        {person.left && <StateWord>{t("left")}</StateWord>}
      </div>
      <Known person={person} />
      <PersonDeeds person={person} />
      {person.maySetPin && <SetPin person={person} />}
    </div>
  )
}

function Known({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const said = <V,>(term: string, value: V | null, shown: (value: V) => ReactNode) =>
    value === null ? [] : [{ term, value: shown(value) }]
  const languages = new Intl.DisplayNames([formats.locale], { type: "language" })
  return (
    <Facts
      facts={[
        { term: t("unit"), value: <Link href={`/people?unit=${person.unit.id}`}>{person.unit.name}</Link> },
        ...said(t("leads"), person.leads.length > 0 ? person.leads : null, (units) =>
          formats.list(units.map(({ name }) => name)),
        ),
        ...said(t("languages"), person.languages.length > 0 ? person.languages : null, (codes) =>
          formats.list(codes.map((code) => languages.of(code) ?? code)),
        ),
        ...said(t("email"), person.email, (email) => <a href={`mailto:${email}`}>{email}</a>),
        ...said(t("employeeNumber"), person.employeeNumber, (number) => <bdi>{number}</bdi>),
        ...said(t("startsOn"), person.startsOn, (day) => <Moment at={day} as="day" />),
        ...said(t("leavesOn"), person.leavesOn, (day) => <Moment at={day} as="day" />),
        ...said(t("signIn"), person.hasPassword, () => t(signsIn(person))),
      ]}
    />
  )
}

function signsIn({ hasPassword, hasPin }: Person) {
  if (hasPassword) return hasPin ? "signsInBoth" : "signsInPassword"
  return hasPin ? "signsInPin" : "signsInNot"
}
