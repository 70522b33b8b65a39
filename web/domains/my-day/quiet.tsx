import { Button, Stack } from "@mantine/core"
import { useSignedIn } from "#web/app/session.ts"
import { ThankButton } from "#web/domains/recognition/thank-button.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./quiet.module.css"
import { myDayWords } from "./words.ts"

const worthDoing = ["thank", "standard", "told"] as const
const aDay = 24 * 3_600_000

/** Nothing waits: one kind sentence, and one thing worth doing, another each day. `standards`: whether there are any to read. */
export function Quiet({ now, standards }: { now: Date; standards: boolean }) {
  const t = useWords(myDayWords)
  const { role } = useSignedIn().person
  if (!standards && (role === "administrator" || role === "steward")) return <Begin role={role} />
  const possible = worthDoing.filter((worth) => worth !== "standard" || standards)
  const worth = possible[Math.floor(now.getTime() / aDay) % possible.length] ?? "thank"
  return (
    <section className={style.quiet}>
      <p className={style.kind}>{t("quiet")}</p>
      <p>{t(`worth.${worth}`)}</p>
      {worth === "thank" && <ThankButton variant="light" />}
      {worth === "standard" && (
        <Button component={Link} href="/standards" variant="light">
          {t("do.standard")}
        </Button>
      )}
      {worth === "told" && (
        <Button component={Link} href="/cases/note" variant="light">
          {t("do.told")}
        </Button>
      )}
    </section>
  )
}

/** An organisation that has just opened: what makes it theirs, for whoever can do it. */
function Begin({ role }: { role: "administrator" | "steward" }) {
  const t = useWords(myDayWords)
  const steps = [
    { href: "/standards/new", words: t("begin.standard") },
    { href: "/surveys/new", words: t("begin.survey") },
    ...(role === "administrator" ? [{ href: "/people", words: t("begin.people") }] : []),
  ]
  return (
    <section className={style.quiet}>
      <p className={style.kind}>{t("begin")}</p>
      <Stack gap="xs" align="flex-start">
        {steps.map(({ href, words }) => (
          <Button key={href} component={Link} href={href} variant="light">
            {words}
          </Button>
        ))}
      </Stack>
    </section>
  )
}
