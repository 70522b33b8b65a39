import { useRouterState } from "@tanstack/react-router"
import { type Place, placesFor, type ScreenRoute } from "../screen-route.ts"
import { screens } from "../screens.ts"
import { useSession } from "../session.ts"

export type ShownPlace = { place: Place; path: string; current: boolean }

/** The places of the navigation for whoever is signed in; the one we are in is current, also deeper inside it. */
export function usePlaces(): ShownPlace[] {
  const session = useSession()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const here = placeOf(screens, path)
  return placesFor(screens, session).map((one) => ({ ...one, current: one.place === here }))
}

/** The place whose screens include this path: the longest path that fits, so that "/cases/7" is in Cases. */
export function placeOf(all: readonly ScreenRoute[], path: string): Place | undefined {
  const fitting = all.filter((screen) => screen.place !== undefined && covers(screen.path, path))
  return fitting.toSorted((one, other) => other.path.length - one.path.length)[0]?.place
}

function covers(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")]
  return wanted.every((part, index) => part === given[index] || (part.startsWith(":") && given[index] !== undefined))
}
