import { getRemedy, getRemedyMenu } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { remedyTitles } from "./words.ts"

export const remedyScreens: ScreenRoute[] = [
  {
    path: "/remedies/menu",
    title: saying(remedyTitles, "menu"),
    access: getRemedyMenu.access,
    place: "administration",
    action: true,
    readings: () => [reading(getRemedyMenu)],
    load: () => import("./menu-screen.tsx").then((m) => m.MenuScreen),
  },
  {
    path: "/approvals/:id",
    title: saying(remedyTitles, "approval"),
    access: getRemedy.access,
    readings: ({ params }) => [reading(getRemedy, { params: { id: params.id ?? "" } })],
    load: () => import("./approval-screen.tsx").then((m) => m.ApprovalScreen),
  },
]
