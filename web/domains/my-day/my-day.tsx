import { useState } from "react"
import { listMyAlerts } from "#contracts/alerts.ts"
import { listMyAwards } from "#contracts/awards.ts"
import { listFeedback } from "#contracts/feedback.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { listMyThanks, listProposals } from "#contracts/recognition.ts"
import { listMyWork } from "#contracts/recovery.ts"
import { getMyRoleCard } from "#contracts/role-cards.ts"
import { listMyStories } from "#contracts/stories.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { MyCommitments } from "#web/domains/leadership/my-commitments.tsx"
import { LineUpTile } from "#web/domains/line-up/line-up-tile.tsx"
import { MyAlerts } from "#web/domains/measures/alerts/my-alerts.tsx"
import { MyAwards } from "#web/domains/recognition/awards/my-awards.tsx"
import { Proposals } from "#web/domains/recognition/proposals.tsx"
import { AskedInStories, ToReview } from "#web/domains/recognition/stories/at-work.tsx"
import { ThankButton } from "#web/domains/recognition/thank-button.tsx"
import { ToReadTile, useToRead } from "#web/domains/standards/acknowledgement/to-read-tile.tsx"
import { RoleCardAtHand } from "#web/domains/standards/role-cards/my-role-card.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { atBeginning } from "#web/words/at-beginning.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { myLineUp, myProposals, myThanks, saidSinceYesterday } from "./asked.ts"
import style from "./my-day.module.css"
import { MyThanks } from "./my-thanks.tsx"
import { MyWork } from "./my-work.tsx"
import { Said } from "./said.tsx"
import { myDayWords } from "./words.ts"

/** Everyone's home: the line-up, what waits for me, what customers said, and the thanks I received. */
export function MyDay() {
  const t = useWords(myDayWords)
  const formats = useFormats()
  const { person } = useSignedIn()
  const [now] = useState(() => new Date())
  const [since] = useState(() => saidSinceYesterday(now))
  const lineUp = useReading(getLineUp, myLineUp)
  const work = useReading(listMyWork)
  const alerts = useReading(listMyAlerts)
  const said = useReading(listFeedback, since)
  const thanks = useReading(listMyThanks, myThanks)
  const proposals = useReading(listProposals, myProposals)
  const toRead = useToRead()
  const stories = useReading(listMyStories)
  const roleCard = useReading(getMyRoleCard)
  const awards = useReading(listMyAwards)
  return (
    <Page
      title={t(`greeting.${partOfDay(now)}`, { name: firstName(person.name) })}
      lead={t("where", { day: atBeginning(formats.fullDay(now), formats.locale), unit: person.unit.name })}
      actions={<ThankButton />}
      width="wide"
    >
      <div className={style.day}>
        <div className={style.lineUp}>
          <Waiting on={lineUp} lines={6}>
            {(card) => <LineUpTile card={card} />}
          </Waiting>
        </div>
        <div className={style.work}>
          <MyCommitments />
          <Waiting on={work}>
            {(work) => (
              <MyWork work={work} now={now} standards={lineUp.data === undefined || Boolean(lineUp.data.standard)} />
            )}
          </Waiting>
          <MyAlerts alerts={alerts.data} />
          <ToReadTile toRead={toRead.data} />
          <MyAwards mine={awards.data} />
          <AskedInStories asked={stories.data?.asked} />
          <ToReview review={stories.data?.review} />
          <RoleCardAtHand mine={roleCard.data} />
        </div>
        <div className={style.proposals}>
          <Proposals proposals={proposals.data} atFirst={1} />
        </div>
        <div className={style.thanks}>
          <Waiting on={thanks} lines={2}>
            {(thanks) => <MyThanks thanks={thanks} />}
          </Waiting>
        </div>
        <div className={style.said}>
          <Waiting on={said}>{({ items }) => <Said items={items} />}</Waiting>
        </div>
      </div>
    </Page>
  )
}

function partOfDay(now: Date): "morning" | "afternoon" | "evening" {
  const hour = now.getHours()
  if (hour >= 4 && hour < 12) return "morning"
  return hour >= 12 && hour < 18 ? "afternoon" : "evening"
}

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
