import { Button, Group, VisuallyHidden } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import type { Reply } from "#contracts/route.ts"
import { listStandards, orderStandards } from "#contracts/standards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type Movable, OrderList } from "./order-list.tsx"
import { useStandards } from "./use-standards.ts"
import { standardsWords } from "./words.ts"

/** Which standard wins when two conflict: moved about here, and kept all at once. */
export function OrderScreen() {
  const t = useWords(standardsWords)
  const standards = useStandards()
  return (
    <Page
      title={t("order")}
      lead={t("orderLead")}
      trail={[{ title: t("standards"), href: "/standards" }]}
      width="reading"
    >
      <Waiting on={standards}>
        {(read) => {
          const all = read.standards.filter(({ state }) => state !== "retired")
          return all.length < 2 ? <TooFew /> : <Order read={read} all={all} />
        }}
      </Waiting>
    </Page>
  )
}

function TooFew() {
  const t = useWords(standardsWords)
  return (
    <EmptyState
      title={t("tooFewToOrder")}
      firstStep={
        <Button component={Link} href="/standards/new">
          {t("newStandard")}
        </Button>
      }
    >
      {t("tooFewToOrderWhy")}
    </EmptyState>
  )
}

function Order({ read, all }: { read: Reply<typeof listStandards>; all: readonly Movable[] }) {
  const t = useWords(standardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const [order, setOrder] = useState(() => all.map(({ id }) => id))
  const [told, setTold] = useState("")
  const ordering = useDeed(orderStandards, {
    over: read,
    invalidates: [listStandards],
    done: () => {
      toasts.done(t("orderKept"))
      void navigate({ to: "/standards" })
    },
  })
  const byId = new Map(all.map((standard) => [standard.id, standard]))
  const known = order.filter((id) => byId.has(id))
  const current = [...known, ...all.map(({ id }) => id).filter((id) => !known.includes(id))]
  const move = (id: string, to: number) => {
    const rest = current.filter((one) => one !== id)
    setOrder(rest.toSpliced(to, 0, id))
    setTold(t("moved", { title: byId.get(id)?.title ?? "", place: to + 1, count: current.length }))
  }
  return (
    <>
      <OrderList standards={current.flatMap((id) => byId.get(id) ?? [])} onMove={move} />
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      <Group>
        <Button loading={ordering.doing} onClick={() => void ordering.run({ body: { ids: current } })}>
          {t("keepOrder")}
        </Button>
        <Button variant="default" component={Link} href="/standards">
          {t("leaveOrder")}
        </Button>
      </Group>
    </>
  )
}
