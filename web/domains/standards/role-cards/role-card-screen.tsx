import { Button } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { getMyRoleCard, getRoleCard, listRoleCards, withdrawRoleCard } from "#contracts/role-cards.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "../words.ts"
import { RoleCard } from "./role-card.tsx"
import style from "./role-cards.module.css"
import { roleCardWords } from "./words.ts"

type Card = Reply<typeof getRoleCard>

/** The card of one job, to be read and printed. */
export function RoleCardScreen() {
  const t = useWords(roleCardWords)
  const say = useWords(standardsWords)
  const session = useSession()
  const card = useReading(getRoleCard, { params: { id: useParam("id") } })
  return (
    <Page
      title={card.data?.job ?? ""}
      trail={[
        { title: say("standards"), href: "/standards" },
        { title: t("roleCards"), href: "/role-cards" },
      ]}
      actions={card.data && mayOpen(withdrawRoleCard.access, session) === "yes" && <Deeds card={card.data} />}
      width="reading"
      printable
    >
      <Waiting on={card}>
        {(card) => (
          <Sheet>
            <RoleCard card={card} />
            <p className={style.note}>
              <bdi>{card.writtenBy?.name ?? t("byNobody")}</bdi> · <Moment at={card.writtenAt} as="day" />
            </p>
          </Sheet>
        )}
      </Waiting>
    </Page>
  )
}

function Deeds({ card: { id, job } }: { card: Card }) {
  const t = useWords(roleCardWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const withdrawing = useDeed(withdrawRoleCard, {
    invalidates: [listRoleCards, getMyRoleCard],
    done: () => {
      toasts.done(t("withdrawn", { job }))
      void navigate({ href: "/role-cards" })
    },
  })
  return (
    <>
      <Button component={Link} href={`/role-cards/${id}/rewrite`}>
        {t("rewrite")}
      </Button>
      <ConfirmDeed
        title={t("withdrawAsk")}
        deed={t("withdraw")}
        onConfirm={() => withdrawing.run({ params: { id } })}
        ask={(open) => (
          <Button variant="default" onClick={open}>
            {t("withdraw")}
          </Button>
        )}
      >
        {t("withdrawWhat")}
      </ConfirmDeed>
    </>
  )
}
