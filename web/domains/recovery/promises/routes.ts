import { listMyPromises, listPromisesAtRisk } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { promiseTitles } from "./words.ts"

export const promiseScreens: ScreenRoute[] = [
  {
    path: "/promises",
    title: saying(promiseTitles, "promises"),
    access: listMyPromises.access,
    place: "cases",
    action: true,
    readings: () => [reading(listMyPromises)],
    load: () => import("./my-promises.tsx").then((m) => m.MyPromises),
  },
  {
    path: "/promises/at-risk",
    title: saying(promiseTitles, "atRisk"),
    access: listPromisesAtRisk.access,
    place: "cases",
    small: false,
    action: true,
    readings: () => [reading(listPromisesAtRisk)],
    load: () => import("./promises-at-risk.tsx").then((m) => m.PromisesAtRisk),
  },
]
