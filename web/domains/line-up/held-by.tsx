import { Button, Group, Text } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { getLineUp } from "#contracts/line-up.ts"
import { attendMyLineUp, takeBackMyAttendance } from "#contracts/line-up-round.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { newKey } from "#web/app/new-key.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { roundWords } from "./round/words.ts"

/** Whether the team has held its line-up, and one's own yes to it; on a team's tablet, the way to hold it there. */
export function HeldBy({ card: { held, here } }: { card: Reply<typeof getLineUp> }) {
  const t = useWords(roundWords)
  const { device } = useSession()
  const attending = useDeed(attendMyLineUp, { invalidates: [getLineUp] })
  const takingBack = useDeed(takeBackMyAttendance, { invalidates: [getLineUp] })
  const before = held.streak - Number(held.today)
  return (
    <Group className="no-print" mt="md" gap="md">
      {here === false && (
        <Button size="md" loading={attending.doing} onClick={() => void attending.run({ body: { key: newKey() } })}>
          {t("iAmHere")}
        </Button>
      )}
      {here === true && (
        <>
          <Text component="span" fw={600}>
            <IconCheck size="1.1rem" aria-hidden /> {t("youAreHere")}
          </Text>
          <Button variant="subtle" size="compact-sm" loading={takingBack.doing} onClick={() => void takingBack.run()}>
            {t("notHere")}
          </Button>
        </>
      )}
      {held.today ? (
        <Text component="span">{t("heldDays", { count: held.streak })}</Text>
      ) : (
        before > 0 && <Text component="span">{t("rowSoFar", { count: before })}</Text>
      )}
      {device !== null && <Link href="/line-up/round">{t("holdHere")}</Link>}
    </Group>
  )
}
