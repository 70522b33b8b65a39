import { Alert, Button, Group } from "@mantine/core"
import { useState } from "react"
import {
  bringPersonBack,
  getPerson,
  invitePerson,
  letPersonLeave,
  listPeople,
  listUnits,
  resetPassword,
} from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useAdministrator } from "../use-administrator.ts"
import { peopleWords } from "../words.ts"
import style from "./person-drawer.module.css"
import type { Person } from "./person-drawer.tsx"
import { PrintCode } from "./print-code.tsx"

const shows = [getPerson, listPeople, listUnits]

/** What one may do for a person: an administrator all, everyone else look at what hangs on them. */
export function PersonDeeds({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  const administrator = useAdministrator()
  return (
    <Group gap="xs">
      {administrator && (
        <Button variant="default" component={Link} href={`/people/${person.id}/change`}>
          {t("change")}
        </Button>
      )}
      {administrator && !person.left && <Leave person={person} />}
      {administrator && person.left && <BringBack person={person} />}
      <Button variant="default" component={Link} href={`/trace/person/${person.id}`}>
        {t("trace")}
      </Button>
      {administrator && !person.left && <NewPassword person={person} />}
      {administrator && !person.left && person.email !== null && <Invite person={person} />}
      {administrator && !person.left && <PrintCode person={person} />}
    </Group>
  )
}

function NewPassword({ person: { id, name } }: { person: Person }) {
  const t = useWords(peopleWords)
  const [password, setPassword] = useState<string>()
  const reset = useDeed(resetPassword, { invalidates: [getPerson], done: (reply) => setPassword(reply.password) })
  if (password !== undefined)
    return (
      <Alert color="saffron" title={t("newPasswordIs", { name })} role="status">
        <code className={style.password} dir="ltr">
          {password}
        </code>
        {t("newPasswordOnce")}
      </Alert>
    )
  return (
    <ConfirmDeed
      title={t("newPasswordAsk", { name })}
      deed={t("newPassword")}
      harmless
      onConfirm={() => reset.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("newPassword")}
        </Button>
      )}
    >
      {t("newPasswordWhat")}
    </ConfirmDeed>
  )
}

function Invite({ person: { id, email } }: { person: Person }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const invite = useDeed(invitePerson, { done: () => toasts.done(t("invited", { email: email ?? "" })) })
  return (
    <Button variant="default" loading={invite.doing} onClick={() => void invite.run({ params: { id } })}>
      {t("invite")}
    </Button>
  )
}

function Leave({ person: { id, name } }: { person: Person }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const leave = useDeed(letPersonLeave, { invalidates: shows, done: () => toasts.done(t("leftNow", { name })) })
  return (
    <ConfirmDeed
      title={t("leaveAsk", { name })}
      deed={t("leave")}
      onConfirm={() => leave.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("leave")}
        </Button>
      )}
    >
      {t("leaveWhat")}
    </ConfirmDeed>
  )
}

function BringBack({ person: { id, name } }: { person: Person }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const back = useDeed(bringPersonBack, { invalidates: shows, done: () => toasts.done(t("broughtBack", { name })) })
  return (
    <Button loading={back.doing} onClick={() => void back.run({ params: { id } })}>
      {t("bringBack")}
    </Button>
  )
}
