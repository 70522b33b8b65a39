import { Button, Group } from "@mantine/core"
import { IconPrinter } from "@tabler/icons-react"
import { useRef, useState } from "react"
import { printPasswordCode } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { printOnly } from "#web/app/print-only.ts"
import { Moment } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import type { Person } from "./person-drawer.tsx"
import style from "./print-code.module.css"

type Printed = Reply<typeof printPasswordCode>

/** For who has no e-mail: a slip of paper with which they choose a password themselves, so that nobody else ever knows it. */
export function PrintCode({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  const [printed, setPrinted] = useState<Printed>()
  const make = useDeed(printPasswordCode, { done: setPrinted })
  if (printed !== undefined) return <Slip person={person} printed={printed} />
  return (
    <Button variant="default" loading={make.doing} onClick={() => void make.run({ params: { id: person.id } })}>
      {t("printCode")}
    </Button>
  )
}

function Slip({ person, printed }: { person: Person; printed: Printed }) {
  const t = useWords(peopleWords)
  const slip = useRef<HTMLElement>(null)
  return (
    <div className={style.place}>
      <article ref={slip} className={style.slip}>
        <h3>{t("codeFor", { name: person.name })}</h3>
        <p>{t("codeGoTo")}</p>
        <p className={style.address} dir="ltr">
          {printed.address}
        </p>
        <p>{t("codeType")}</p>
        <code className={style.code} dir="ltr">
          {printed.code}
        </code>
        <p>
          {t("codeUntil")} <Moment at={printed.endsAt} />
        </p>
      </article>
      <Group>
        <Button
          leftSection={<IconPrinter size="1rem" aria-hidden="true" />}
          onClick={() => slip.current !== null && printOnly(slip.current)}
        >
          {t("printSlip")}
        </Button>
      </Group>
    </div>
  )
}
