import { listMyAlerts } from "#contracts/alerts.ts"
import { listFeedback } from "#contracts/feedback.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { listMyThanks, listProposals } from "#contracts/recognition.ts"
import { listMyWork } from "#contracts/recovery.ts"
import { getMyRoleCard } from "#contracts/role-cards.ts"
import { listMyStories } from "#contracts/stories.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { myLineUp, myProposals, myThanks, saidSinceYesterday } from "./asked.ts"
import { myDayTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/my-day",
    title: saying(myDayTitles, "myDay"),
    access: listMyWork.access,
    place: "my-day",
    readings: () => [
      reading(getLineUp, myLineUp),
      reading(listMyWork),
      reading(listMyAlerts),
      reading(listFeedback, saidSinceYesterday()),
      reading(listMyThanks, myThanks),
      reading(listProposals, myProposals),
      reading(listMyStories),
      reading(getMyRoleCard),
    ],
    load: () => import("./my-day.tsx").then((m) => m.MyDay),
  },
]
