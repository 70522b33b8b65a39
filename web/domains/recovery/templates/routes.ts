import { listTemplates } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { templateTitles } from "./words.ts"

export const templateScreens: ScreenRoute[] = [
  {
    path: "/templates",
    title: saying(templateTitles, "templates"),
    access: listTemplates.access,
    place: "cases",
    action: true,
    readings: () => [reading(listTemplates)],
    load: () => import("./templates-screen.tsx").then((m) => m.TemplatesScreen),
  },
]
