import { getTrace } from "#contracts/house.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { traceTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/trace/:kind/:id",
    title: saying(traceTitles, "trace"),
    access: getTrace.access,
    readings: ({ params }) => [reading(getTrace, { params: { kind: params.kind ?? "", id: params.id ?? "" } })],
    load: () => import("./trace-screen.tsx").then((m) => m.TraceScreen),
  },
]
