import { z } from "zod"
import { anyone } from "#contracts/route.ts"
import { saying } from "#web/words/catalogue.ts"
import type { ScreenRoute } from "../screen-route.ts"
import { signInWords } from "./words.ts"

/** Where to go on after signing in: an address of this house. */
export const signInFilters = z.object({ back: z.string().max(2000).startsWith("/").optional() })

export const signInRoutes: readonly ScreenRoute[] = [
  {
    path: "/sign-in",
    title: saying(signInWords, "title"),
    access: anyone,
    bare: true,
    filters: signInFilters,
    load: () => import("./sign-in-screen.tsx").then((m) => m.SignInScreen),
  },
  {
    path: "/forgotten-password",
    title: saying(signInWords, "forgotten"),
    access: anyone,
    bare: true,
    load: () => import("./forgotten-password.tsx").then((m) => m.ForgottenPassword),
  },
  {
    path: "/set-password",
    title: saying(signInWords, "choose"),
    access: anyone,
    bare: true,
    load: () => import("./set-password.tsx").then((m) => m.SetPassword),
  },
]
