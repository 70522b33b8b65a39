import { Alert, Button, Group } from "@mantine/core"
import { getCase, listCases, listLikeCases, unjoinCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { deskWords } from "../desk/words.ts"

/** That a case was joined to another, or that others were joined to it; both can be taken apart again. */
export function JoinedNotice({ of: one }: { of: Case }) {
  const t = useWords(deskWords)
  const { joinedTo, joined } = one
  if (joinedTo)
    return (
      <Alert color="gray">
        <Link href={`/cases/${joinedTo.id}`}>
          {t("joinedTo", { number: String(joinedTo.number), subject: joinedTo.subject })}
        </Link>
        <Group mt="xs">
          <TakeApart id={one.id} />
        </Group>
      </Alert>
    )
  if (joined.length === 0) return null
  return (
    <Alert color="gray" title={t("joinedHere", { count: joined.length })}>
      {joined.map(({ id, number, subject }) => (
        <Group key={id} gap="sm">
          <Link href={`/cases/${id}`}>
            {number} · <bdi>{subject}</bdi>
          </Link>
          <TakeApart id={id} />
        </Group>
      ))}
    </Alert>
  )
}

function TakeApart({ id }: { id: string }) {
  const t = useWords(deskWords)
  const apart = useDeed(unjoinCase, { invalidates: [getCase, listCases, listLikeCases] })
  return (
    <Button
      size="compact-sm"
      variant="light"
      className="no-print"
      loading={apart.doing}
      onClick={() => void apart.run({ params: { id } })}
    >
      {t("takeApart")}
    </Button>
  )
}
