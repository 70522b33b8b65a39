import { getMailIn, listMailIn } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { mailInFilters } from "./filters.ts"
import { mailInTitles } from "./words.ts"

export const mailInScreens: ScreenRoute[] = [
  {
    path: "/mail-in",
    title: saying(mailInTitles, "mailIn"),
    access: listMailIn.access,
    place: "cases",
    action: true,
    filters: mailInFilters,
    load: () => import("./mail-in-screen.tsx").then((m) => m.MailInScreen),
  },
  {
    path: "/mail-in/:id",
    title: saying(mailInTitles, "mailIn"),
    access: getMailIn.access,
    readings: ({ params }) => [reading(getMailIn, { params: { id: params.id ?? "" } })],
    load: () => import("./one-mail-in.tsx").then((m) => m.OneMailIn),
  },
]
