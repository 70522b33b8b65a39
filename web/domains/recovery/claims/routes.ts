import { z } from "zod"
import { getClaim, listClaims } from "#contracts/recovery.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { claimTitles } from "./words.ts"

export const claimFilters = z.object({ unit: z.uuid().optional() })

export const claimScreens: ScreenRoute[] = [
  {
    path: "/claims",
    title: saying(claimTitles, "claims"),
    access: listClaims.access,
    place: "cases",
    small: false,
    action: true,
    filters: claimFilters,
    readings: ({ filters }) => [reading(listClaims, { query: lenient(claimFilters, filters) })],
    load: () => import("./claims-screen.tsx").then((m) => m.ClaimsScreen),
  },
  {
    path: "/claims/:id",
    title: saying(claimTitles, "claim"),
    access: getClaim.access,
    small: false,
    readings: ({ params }) => [reading(getClaim, { params: { id: params.id ?? "" } })],
    load: () => import("./claim-screen.tsx").then((m) => m.ClaimScreen),
  },
]
