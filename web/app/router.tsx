import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router"
import type { Access } from "#contracts/route.ts"
import { lenient, searchFrom, searchText } from "./address.ts"
import { Coming } from "./coming.tsx"
import { Broken, BrokenHouse, NotFound } from "./lost.tsx"
import { readings } from "./reading.ts"
import { mayOpen, placesFor, type ScreenRoute } from "./screen-route.ts"
import { screens } from "./screens.ts"
import { currentSession, type Session } from "./session.ts"
import { Shell } from "./shell/shell.tsx"

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    access?: Access
    stays?: true | undefined
  }
}

const root = createRootRoute({
  component: Outlet,
  errorComponent: BrokenHouse,
  beforeLoad: async () => void (await currentSession()),
})
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell })

/** The first place the person may open: My day, once there is one. */
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async () => {
    const session = await currentSession()
    const first = placesFor(screens, session)[0]?.path
    throw redirect({ to: beginning(session) ?? first ?? "/ui", replace: true })
  },
})

/** Any other address: told within the shell to those who are signed in. */
const nothing = createRoute({
  getParentRoute: () => shell,
  path: "$",
  component: NotFound,
  beforeLoad: async ({ location }) => mustBegin(await currentSession(), location.href),
})

/** Where someone must go before anything else. */
function beginning(session: Session): "/welcome" | "/sign-in" | undefined {
  if (!session.organisation.setUp) return "/welcome"
  return session.person === null ? "/sign-in" : undefined
}

function mustBegin(session: Session, back: string): void {
  const to = beginning(session)
  if (to !== undefined) throw redirect({ to, search: to === "/sign-in" ? { back } : {} })
}

function drawn(screen: ScreenRoute) {
  return createRoute({
    getParentRoute: () => (screen.bare === true ? root : shell),
    path: screen.path.replaceAll(/:([A-Za-z]+)/g, "$$$1"),
    component: lazyRouteComponent(async () => ({ default: await screen.load() })),
    staticData: { access: screen.access, stays: screen.stays },
    validateSearch: (search: Record<string, unknown>) =>
      screen.filters === undefined ? search : lenient(screen.filters, search),
    loaderDeps: ({ search }: { search: Record<string, unknown> }) => search,
    beforeLoad: async ({ location }) => {
      const session = await currentSession()
      if (screen.access.who === "anyone") return
      mustBegin(session, location.href)
    },
    loader: async ({ params, deps }) => {
      const session = await currentSession()
      if (mayOpen(screen.access, session) !== "yes") return
      const ahead = screen.readings?.({ params, filters: deps, session }) ?? []
      await Promise.all(ahead.map((reading) => readings.prefetchQuery(reading)))
    },
  })
}

/** All screens, as listed in screens.ts, plus any that only this build has. */
export function buildRouter(extra: readonly ScreenRoute[] = []) {
  const all = [...screens, ...extra]
  const inShell = all.filter((screen) => screen.bare !== true).map(drawn)
  const bare = all.filter((screen) => screen.bare === true).map(drawn)
  return createRouter({
    routeTree: root.addChildren([home, shell.addChildren([...inShell, nothing]), ...bare]),
    parseSearch: searchFrom,
    stringifySearch: searchText,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
    defaultPendingComponent: Coming,
    scrollRestoration: true,
  })
}
