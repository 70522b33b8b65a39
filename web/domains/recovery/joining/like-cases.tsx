import { Button, Text } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { getCase, joinCase, listCases, listLikeCases, unjoinCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { CaseState } from "../cases/case-words.tsx"
import { deskWords } from "../desk/words.ts"
import style from "./like-cases.module.css"

type Like = Reply<typeof listLikeCases>["like"][number]

/** The customer's other open cases, and those of others that may be the same matter, to be joined. */
export function LikeCases({ of: one }: { of: Case }) {
  const t = useWords(deskWords)
  const like = useReading(listLikeCases, { params: { id: one.id } }).data?.like ?? []
  if (like.length === 0) return null
  const same = like.filter(({ why }) => why.some((reason) => reason !== "customer"))
  const others = like.filter((row) => !same.includes(row))
  return (
    <>
      {same.length > 0 && (
        <Sheet title={t("like")}>
          <Text size="sm" c="dimmed" mb="xs">
            {t("likeWhy")}
          </Text>
          <Rows of={one} rows={same} />
        </Sheet>
      )}
      {others.length > 0 && (
        <Sheet title={t("others")}>
          <Rows of={one} rows={others} />
        </Sheet>
      )}
    </>
  )
}

function Rows({ of: one, rows }: { of: Case; rows: readonly Like[] }) {
  const t = useWords(deskWords)
  return (
    <ul className={style.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link href={`/cases/${row.id}`}>
            {row.number} · <bdi>{row.subject}</bdi>
          </Link>
          <span className={style.about}>
            <CaseState {...row} />
            <span>{row.owner.name}</span>
            <TimeAgo at={row.openedAt} />
            <span>{row.why.map((reason) => t(`why.${reason}`)).join(", ")}</span>
          </span>
          {row.mayJoin && one.may.work && <Join id={one.id} to={row} />}
        </li>
      ))}
    </ul>
  )
}

/** Done at once, and taken back as easily. */
function Join({ id, to }: { id: string; to: Like }) {
  const t = useWords(deskWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const invalidates = [getCase, listCases, listLikeCases]
  const apart = useDeed(unjoinCase, { invalidates, done: () => void navigate({ to: `/cases/${id}` }) })
  const join = useDeed(joinCase, {
    invalidates,
    done: () => {
      toasts.undoable(t("joined", { number: String(to.number) }), () => void apart.run({ params: { id } }))
      void navigate({ to: `/cases/${to.id}` })
    },
  })
  return (
    <Button
      size="compact-sm"
      variant="light"
      className="no-print"
      loading={join.doing}
      onClick={() => void join.run({ params: { id }, body: { to: to.id } })}
    >
      {t("join")}
    </Button>
  )
}
