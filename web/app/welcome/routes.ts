import { anyone } from "#contracts/route.ts"
import { saying } from "#web/words/catalogue.ts"
import type { ScreenRoute } from "../screen-route.ts"
import { welcomeWords } from "./words.ts"

export const welcomeRoutes: readonly ScreenRoute[] = [
  {
    path: "/welcome",
    title: saying(welcomeWords, "title"),
    access: anyone,
    bare: true,
    load: () => import("./welcome-screen.tsx").then((m) => m.WelcomeScreen),
  },
]
