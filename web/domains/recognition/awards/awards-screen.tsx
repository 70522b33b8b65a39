import { Button } from "@mantine/core"
import { IconTrophy } from "@tabler/icons-react"
import { draftAward, listAwards, listMyAwards } from "#contracts/awards.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { usePages } from "#web/app/use-pages.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AwardCard } from "./award-card.tsx"
import type { AwardInShort } from "./award-of.ts"
import style from "./awards.module.css"
import { MyAwards } from "./my-awards.tsx"
import { awardsWords } from "./words.ts"

/** Awards under way and those presented, and above them what waits for whoever reads. */
export function AwardsScreen() {
  const t = useWords(awardsWords)
  const mine = useReading(listMyAwards)
  const pages = usePages(listAwards, {})
  return (
    <Page title={t("awards")} lead={t("lead")} actions={<WaysOn />} width="wide" printable>
      <MyAwards mine={mine.data} />
      <Waiting on={pages} lines={6}>
        {(items) => (
          <>
            {items.length === 0 && <Nothing />}
            <Group title={t("underWay")} awards={items.filter(({ phase }) => phase !== "presented")} />
            <Group title={t("presented")} awards={items.filter(({ phase }) => phase === "presented")} />
            {pages.hasNextPage && (
              <Button
                variant="default"
                className="no-print"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                {t("more")}
              </Button>
            )}
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Group({ title, awards }: { title: string; awards: readonly AwardInShort[] }) {
  if (awards.length === 0) return null
  return (
    <section className={style.group}>
      <h2>{title}</h2>
      <div className={style.cards}>
        {awards.map((award) => (
          <AwardCard key={award.id} award={award} />
        ))}
      </div>
    </section>
  )
}

const useMakes = () => mayOpen(draftAward.access, useSession()) === "yes"

function WaysOn() {
  const t = useWords(awardsWords)
  return (
    <>
      <MakeButton />
      <Button component={Link} href="/board" variant="default">
        {t("board")}
      </Button>
    </>
  )
}

function MakeButton() {
  const t = useWords(awardsWords)
  if (!useMakes()) return null
  return (
    <Button component={Link} href="/awards/new" color="saffron" leftSection={<IconTrophy size="1.1rem" />}>
      {t("make")}
    </Button>
  )
}

function Nothing() {
  const t = useWords(awardsWords)
  const makes = useMakes()
  return (
    <EmptyState title={t("none")} firstStep={<MakeButton />} example={<AwardCard award={useExample()} bare />}>
      {t(makes ? "noneWhy" : "noneWhyMember")}
    </EmptyState>
  )
}

function useExample(): AwardInShort {
  const t = useWords(awardsWords)
  return {
    id: "",
    name: t("exampleName"),
    purpose: t("examplePurpose"),
    phase: "presented",
    decidedBy: "vote",
    unit: null,
    opensOn: "2026-01-05",
    nominateUntil: "2026-01-19",
    decideUntil: "2026-01-26",
    standards: [],
    winners: [{ id: "", people: [], unit: { id: "", name: t("exampleWinner") } }],
    presentedOn: null,
  }
}
