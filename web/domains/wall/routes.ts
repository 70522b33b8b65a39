import { anyone } from "#contracts/route.ts"
import { listWalls } from "#contracts/wall.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { wallTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/wall",
    title: saying(wallTitles, "walls"),
    access: listWalls.access,
    action: true,
    readings: () => [reading(listWalls)],
    load: () => import("./walls.tsx").then((m) => m.Walls),
  },
  {
    path: "/wall/:token",
    title: saying(wallTitles, "wall"),
    access: anyone,
    bare: true,
    load: () => import("./wall-screen.tsx").then((m) => m.WallScreen),
  },
]
