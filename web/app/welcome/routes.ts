import { anyone, everyone } from "#contracts/route.ts"
import { saying } from "#web/words/catalogue.ts"
import type { ScreenRoute } from "../screen-route.ts"
import { welcomeTitles } from "./words.ts"

export const welcomeRoutes: readonly ScreenRoute[] = [
  {
    path: "/welcome",
    title: saying(welcomeTitles, "welcome"),
    access: anyone,
    bare: true,
    load: () => import("./welcome-screen.tsx").then((m) => m.WelcomeScreen),
  },
  {
    path: "/welcome/reviews",
    title: saying(welcomeTitles, "reviews"),
    access: anyone,
    bare: true,
    load: () => import("./reviews-screen.tsx").then((m) => m.ReviewsScreen),
  },
  {
    path: "/welcome/sample",
    title: saying(welcomeTitles, "sample"),
    access: anyone,
    bare: true,
    load: () => import("./sample-screen.tsx").then((m) => m.SampleScreen),
  },
  {
    path: "/story",
    title: saying(welcomeTitles, "story"),
    access: everyone,
    load: () => import("./story-screen.tsx").then((m) => m.StoryScreen),
  },
  {
    path: "/welcome/mine",
    title: saying(welcomeTitles, "mine"),
    access: anyone,
    bare: true,
    load: () => import("./start-with-mine.tsx").then((m) => m.StartWithMine),
  },
]
