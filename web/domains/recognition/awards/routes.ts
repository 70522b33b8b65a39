import { draftAward, getAward, getCeremony, listAwards, listMyAwards, nominate } from "#contracts/awards.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { awardsTitles } from "./words.ts"

const oneAward = ({ params }: { params: Record<string, string> }) => [
  reading(getAward, { params: { id: params.id ?? "" } }),
]

export const awardRoutes: ScreenRoute[] = [
  {
    path: "/awards",
    title: saying(awardsTitles, "awards"),
    access: listAwards.access,
    place: "board",
    small: false,
    action: true,
    readings: () => [reading(listMyAwards), reading(listAwards, { query: {} })],
    load: () => import("./awards-screen.tsx").then((m) => m.AwardsScreen),
  },
  {
    path: "/awards/new",
    title: saying(awardsTitles, "make"),
    access: draftAward.access,
    place: "board",
    small: false,
    action: true,
    load: () => import("./new-award-screen.tsx").then((m) => m.NewAwardScreen),
  },
  {
    path: "/awards/:id",
    title: saying(awardsTitles, "award"),
    access: getAward.access,
    place: "board",
    readings: oneAward,
    load: () => import("./award-screen.tsx").then((m) => m.AwardScreen),
  },
  {
    path: "/awards/:id/write",
    title: saying(awardsTitles, "make"),
    access: draftAward.access,
    place: "board",
    readings: oneAward,
    load: () => import("./rewrite-award-screen.tsx").then((m) => m.RewriteAwardScreen),
  },
  {
    path: "/awards/:id/nominate",
    title: saying(awardsTitles, "nominate"),
    access: nominate.access,
    place: "board",
    readings: oneAward,
    load: () => import("./nominate-screen.tsx").then((m) => m.NominateScreen),
  },
  {
    path: "/awards/:id/ceremony",
    title: saying(awardsTitles, "ceremony"),
    access: getCeremony.access,
    bare: true,
    readings: ({ params }) => [reading(getCeremony, { params: { id: params.id ?? "" } })],
    load: () => import("./ceremony-screen.tsx").then((m) => m.CeremonyScreen),
  },
]
