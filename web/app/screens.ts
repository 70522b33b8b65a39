import { routes as recoveryScreens } from "#web/domains/recovery/routes.ts"
import type { Finder, ScreenRoute } from "./screen-route.ts"
import { signInRoutes } from "./sign-in/routes.ts"
import { welcomeRoutes } from "./welcome/routes.ts"

/** Every screen there is. A domain adds its line here; the order within a place decides which screen the place opens. */
export const screens: readonly ScreenRoute[] = [...signInRoutes, ...welcomeRoutes, ...recoveryScreens]

/** What Ctrl-K can find beyond pages. */
export const finders: readonly Finder[] = []
