import { z } from "zod"
import { checkAudit, getMail, listAudit, listDeadLetters, listOutbox, mailRow } from "#contracts/house.ts"
import {
  changeOrganisation,
  getPublicAddress,
  listDevices,
  listMySessions,
  listServiceAccounts,
} from "#contracts/people.ts"
import { everyone } from "#contracts/route.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { administrationTitles } from "./words.ts"

export const outboxFilters = z.object({ state: mailRow.shape.state.optional(), before: z.uuid().optional() })
export const auditFilters = z.object({
  deed: z.string().max(80).optional(),
  subjectKind: z.string().max(40).optional(),
  subjectId: z.uuid().optional(),
  actorId: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  before: z.coerce.number().int().optional(),
})

export const routes: ScreenRoute[] = [
  {
    path: "/administration",
    title: saying(administrationTitles, "administration"),
    access: changeOrganisation.access,
    place: "administration",
    load: () => import("./administration.tsx").then((m) => m.Administration),
  },
  {
    path: "/administration/organisation",
    title: saying(administrationTitles, "organisation"),
    access: changeOrganisation.access,
    place: "administration",
    readings: () => [reading(getPublicAddress)],
    load: () => import("./organisation.tsx").then((m) => m.OrganisationScreen),
  },
  {
    path: "/administration/devices",
    title: saying(administrationTitles, "devices"),
    access: listDevices.access,
    action: true,
    readings: () => [reading(listDevices)],
    load: () => import("./devices.tsx").then((m) => m.Devices),
  },
  {
    path: "/administration/service-accounts",
    title: saying(administrationTitles, "serviceAccounts"),
    access: listServiceAccounts.access,
    place: "administration",
    readings: () => [reading(listServiceAccounts)],
    load: () => import("./service-accounts.tsx").then((m) => m.ServiceAccounts),
  },
  {
    path: "/administration/outbox",
    title: saying(administrationTitles, "outbox"),
    access: listOutbox.access,
    place: "administration",
    filters: outboxFilters,
    readings: ({ filters }) => [reading(listOutbox, { query: lenient(outboxFilters, filters) })],
    load: () => import("./outbox.tsx").then((m) => m.Outbox),
  },
  {
    path: "/administration/outbox/:id",
    title: saying(administrationTitles, "mail"),
    access: getMail.access,
    readings: ({ params }) => [reading(getMail, { params: { id: params.id ?? "" } })],
    load: () => import("./mail.tsx").then((m) => m.MailScreen),
  },
  {
    path: "/administration/work",
    title: saying(administrationTitles, "work"),
    access: listDeadLetters.access,
    place: "administration",
    readings: () => [reading(listDeadLetters)],
    load: () => import("./background-work.tsx").then((m) => m.BackgroundWork),
  },
  {
    path: "/administration/audit",
    title: saying(administrationTitles, "audit"),
    access: checkAudit.access,
    place: "administration",
    filters: auditFilters,
    readings: ({ filters }) => [reading(listAudit, { query: lenient(auditFilters, filters) })],
    load: () => import("./audit.tsx").then((m) => m.Audit),
  },
  {
    path: "/me",
    title: saying(administrationTitles, "me"),
    access: everyone,
    action: true,
    readings: () => [reading(listMySessions)],
    load: () => import("./my-sign-in.tsx").then((m) => m.MySignIn),
  },
]
