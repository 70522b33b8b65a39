import { z } from "zod"
import { getMyRoleCard, getRoleCard, listRoleCards, writeRoleCard } from "#contracts/role-cards.ts"
import { listStandards } from "#contracts/standards.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { roleCardTitles } from "./words.ts"

export const roleCardFilters = z.object({ job: z.string().max(200).optional() })

export const roleCardScreens: ScreenRoute[] = [
  {
    path: "/role-cards",
    title: saying(roleCardTitles, "roleCards"),
    access: listRoleCards.access,
    place: "standards",
    action: true,
    readings: () => [reading(listRoleCards), reading(getMyRoleCard)],
    load: () => import("./role-cards-screen.tsx").then((m) => m.RoleCardsScreen),
  },
  {
    path: "/role-cards/new",
    title: saying(roleCardTitles, "write"),
    access: writeRoleCard.access,
    place: "standards",
    filters: roleCardFilters,
    readings: () => [reading(listStandards)],
    load: () => import("./new-role-card.tsx").then((m) => m.NewRoleCard),
  },
  {
    path: "/role-cards/:id",
    title: saying(roleCardTitles, "roleCard"),
    access: getRoleCard.access,
    place: "standards",
    readings: ({ params: { id = "" } }) => [reading(getRoleCard, { params: { id } })],
    load: () => import("./role-card-screen.tsx").then((m) => m.RoleCardScreen),
  },
  {
    path: "/role-cards/:id/rewrite",
    title: saying(roleCardTitles, "write"),
    access: writeRoleCard.access,
    place: "standards",
    readings: ({ params: { id = "" } }) => [reading(getRoleCard, { params: { id } }), reading(listStandards)],
    load: () => import("./rewrite-role-card.tsx").then((m) => m.RewriteRoleCard),
  },
]
