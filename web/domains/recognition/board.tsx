import { Button, Group, Menu } from "@mantine/core"
import { IconHeartHandshake, IconQrcode } from "@tabler/icons-react"
import { useState } from "react"
import { getKudos, listKudos, listProposals } from "#contracts/recognition.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { NothingFits } from "#web/ui/nothing-fits.tsx"
import { Page } from "#web/ui/page.tsx"
import { PageMenu } from "#web/ui/page-menu.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { LatestAwards } from "./awards/latest-awards.tsx"
import style from "./board.module.css"
import { BoardFilters, isSet, nothingSet } from "./board-filters.tsx"
import { type Kudos, KudosCard } from "./kudos-card.tsx"
import { Proposals } from "./proposals.tsx"
import { askedOf, boardFilters } from "./routes.ts"
import { ThankButton } from "./thank-button.tsx"
import { recognitionWords } from "./words.ts"

/** Everyone's thanks, the newest first; above them the comments that seem to thank somebody. */
export function Board() {
  const t = useWords(recognitionWords)
  const [filters] = useFilters(boardFilters)
  const proposals = useReading(listProposals, { query: {} })
  return (
    <Page title={t("board")} lead={t("boardLead")} actions={<BoardDeeds />} width="wide">
      {filters.kudos ? (
        <OneKudos id={filters.kudos} />
      ) : (
        <>
          <Proposals proposals={proposals.data} />
          <LatestAwards />
          <Wall />
        </>
      )}
    </Page>
  )
}

function BoardDeeds() {
  const t = useWords(recognitionWords)
  const { person, strength, organisation } = useSignedIn()
  return (
    <Group gap="sm">
      <Button component={Link} href="/stories" variant="default">
        {t("stories")}
      </Button>
      {!organisation.small && (
        <Button component={Link} href="/awards" variant="default">
          {t("awards")}
        </Button>
      )}
      <Button component={Link} href="/newsletters" variant="default">
        {t("newsletter")}
      </Button>
      {person.role !== "member" && strength === "full" && <ForLeads />}
      <ThankButton />
    </Group>
  )
}

/** What only those who lead do here; where everyone sees everyone, nobody needs to look up who goes unthanked. */
function ForLeads() {
  const t = useWords(recognitionWords)
  const { person, organisation } = useSignedIn()
  const page = person.role === "lead" ? `/board/thank-you-page?unit=${person.unit.id}` : "/board/thank-you-page"
  return (
    <PageMenu title={t("forLeads")}>
      {!organisation.small && (
        <Menu.Item component={Link} href="/board/unthanked" leftSection={<IconHeartHandshake size="1rem" />}>
          {t("fairness")}
        </Menu.Item>
      )}
      <Menu.Item component={Link} href={page} leftSection={<IconQrcode size="1rem" />}>
        {t("thankYouPage")}
      </Menu.Item>
    </PageMenu>
  )
}

/** The kudos that a link leads to, by itself. */
function OneKudos({ id }: { id: string }) {
  const t = useWords(recognitionWords)
  const kudos = useReading(getKudos, { params: { id } })
  return (
    <Waiting on={kudos}>
      {(one) => (
        <div className={style.one}>
          <KudosCard kudos={one} />
          <Link href="/board">{t("showAll")}</Link>
        </div>
      )}
    </Waiting>
  )
}

/** The notes, page after page; each page in columns of its own, so that what was there stays where it is when more comes. */
function Wall() {
  const t = useWords(recognitionWords)
  const [filters] = useFilters(boardFilters)
  const asked = askedOf(filters)
  const [older, setOlder] = useState<{ of: string; cursors: string[] }>({ of: "", cursors: [] })
  const view = JSON.stringify(asked)
  const cursors = older.of === view ? older.cursors : []
  const first = useReading(listKudos, asked)
  return (
    <Waiting on={first}>
      {(page) => (
        <>
          {(page.items.length > 0 || isSet(filters)) && <BoardFilters />}
          <Notes items={page.items} />
          {cursors.map((after) => (
            <OlderNotes key={after} after={after} />
          ))}
          <MoreButton
            after={cursors.at(-1) ?? null}
            first={page.next}
            onMore={(next) => setOlder({ of: view, cursors: [...cursors, next] })}
          >
            {t("showMore")}
          </MoreButton>
        </>
      )}
    </Waiting>
  )
}

function OlderNotes({ after }: { after: string }) {
  const [filters] = useFilters(boardFilters)
  const { query } = askedOf(filters)
  const page = useReading(listKudos, { query: { ...query, after } })
  return <Waiting on={page}>{({ items }) => <Notes items={items} older />}</Waiting>
}

type MoreButtonProps = { after: string | null; first: string | null; onMore: (next: string) => void; children: string }

/** Asks for the page after the last one shown; nothing where that was the last. */
function MoreButton({ after, first, onMore, children }: MoreButtonProps) {
  const [filters] = useFilters(boardFilters)
  const { query } = askedOf(filters)
  const last = useReading(listKudos, { query: after === null ? query : { ...query, after } })
  const next = after === null ? first : (last.data?.next ?? null)
  if (next === null) return null
  return (
    <Button variant="default" className={`${style.more} no-print`} onClick={() => onMore(next)}>
      {children}
    </Button>
  )
}

function Notes({ items, older = false }: { items: readonly Kudos[]; older?: boolean }) {
  if (items.length === 0) return older ? null : <Nothing />
  return (
    <div className={style.wall}>
      {items.map((kudos) => (
        <KudosCard key={kudos.id} kudos={kudos} />
      ))}
    </div>
  )
}

function Nothing() {
  const t = useWords(recognitionWords)
  const [filters, setFilters] = useFilters(boardFilters)
  if (isSet(filters))
    return (
      <NothingFits title={t("noneFit")} all={t("showAll")} onAll={() => setFilters(nothingSet)}>
        {t("noneFitWhy")}
      </NothingFits>
    )
  return (
    <EmptyState title={t("noKudos")} firstStep={<ThankButton />} example={<Example />}>
      {t("noKudosWhy")}
    </EmptyState>
  )
}

function Example() {
  const t = useWords(recognitionWords)
  const [at] = useState(() => new Date().toISOString())
  const kudos = {
    id: "",
    words: t("exampleWords"),
    people: [{ id: "", name: t("exampleName"), unit: { id: "", name: t("myTeam") } }],
    units: [],
    standard: null,
    picture: null,
    from: null,
    fromCustomer: true,
    customer: null,
    withheld: false,
    at,
    rewrittenAt: null,
    reactions: [],
    replies: 0,
    may: { withdraw: false, rewrite: false },
  }
  return <KudosCard kudos={kudos} bare />
}
