import { z } from "zod"
import {
  closingFilters,
  consistencyFilters,
  costFilters,
  getCalendar,
  getCase,
  getCaseClocks,
  getCaseOnTheSpot,
  getCause,
  getClaim,
  getComplaintForm,
  getDemonstration,
  getFix,
  getMailIn,
  getRemedy,
  getRemedyMenu,
  listAgents,
  listCasesOnTheSpot,
  listCauses,
  listClaims,
  listClosings,
  listFixes,
  listMailIn,
  listMyPromises,
  listPromisesAtRisk,
  listRemedyBudgets,
  listTemplates,
  noteCase,
  openCase,
  paretoFilters,
  planFix,
  readConsistency,
  readHistory,
  readPareto,
  startDemonstration,
} from "#contracts/recovery.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { budgetTitles } from "./budgets/words.ts"
import { causeTitles } from "./causes/words.ts"
import { claimTitles } from "./claims/words.ts"
import { hoursFilters } from "./clocks/filters.ts"
import { clockTitles } from "./clocks/words.ts"
import { closingTitles } from "./closing/words.ts"
import { complaintFilters } from "./complaints/filters.ts"
import { complaintTitles } from "./complaints/words.ts"
import { consistencyTitles } from "./consistency/words.ts"
import { demonstrationTitles } from "./demonstration/words.ts"
import { historyFilters } from "./history/filters.ts"
import { historyTitles } from "./history/words.ts"
import { mailInFilters } from "./mail-in/filters.ts"
import { mailInTitles } from "./mail-in/words.ts"
import { noteTitles } from "./notes/words.ts"
import { ownerFilters } from "./owners/filters.ts"
import { ownerTitles } from "./owners/words.ts"
import { promiseTitles } from "./promises/words.ts"
import { remedyTitles } from "./remedies/words.ts"
import { templateTitles } from "./templates/words.ts"
import { recoveryTitles } from "./words.ts"

export const caseFilters = z.object({
  state: z.enum(["open", "answered", "closed"]).optional(),
  owner: z.literal("me").optional(),
  sort: z.enum(["newest", "due"]).default("newest"),
  unit: z.uuid().optional(),
  q: z.string().max(100).optional(),
  history: z.enum(["with", "only", "without"]).default("without"),
})

export const claimFilters = z.object({ unit: z.uuid().optional() })

export const planFilters = z.object({ cause: z.uuid().optional() })

export const routes: ScreenRoute[] = [
  {
    path: "/cases",
    title: saying(recoveryTitles, "cases"),
    access: listCasesOnTheSpot.access,
    place: "cases",
    filters: caseFilters,
    load: () => import("./cases/cases-screen.tsx").then((m) => m.CasesScreen),
  },
  {
    path: "/cases/new",
    title: saying(recoveryTitles, "newCase"),
    access: openCase.access,
    place: "cases",
    action: true,
    load: () => import("./cases/new-case.tsx").then((m) => m.NewCase),
  },
  {
    path: "/cases/note",
    title: saying(noteTitles, "note"),
    access: noteCase.access,
    place: "cases",
    action: true,
    load: () => import("./notes/note-screen.tsx").then((m) => m.NoteScreen),
  },
  {
    path: "/cases/complaint-form",
    title: saying(complaintTitles, "form"),
    access: getComplaintForm.access,
    place: "cases",
    action: true,
    filters: complaintFilters,
    load: () => import("./complaints/complaint-form-screen.tsx").then((m) => m.ComplaintFormScreen),
  },
  {
    path: "/cases/history",
    title: saying(historyTitles, "history"),
    access: readHistory.access,
    place: "cases",
    small: false,
    action: true,
    filters: historyFilters,
    load: () => import("./history/history-screen.tsx").then((m) => m.HistoryScreen),
  },
  {
    path: "/cases/owners",
    title: saying(ownerTitles, "owners"),
    access: listAgents.access,
    place: "cases",
    small: false,
    action: true,
    filters: ownerFilters,
    load: () => import("./owners/owners-screen.tsx").then((m) => m.OwnersScreen),
  },
  {
    path: "/cases/:id",
    title: saying(recoveryTitles, "case"),
    access: getCaseOnTheSpot.access,
    filters: caseFilters,
    stays: true,
    readings: ({ params, session }) => {
      const of = { params: { id: params.id ?? "" } }
      return session.strength === "pin"
        ? [reading(getCaseOnTheSpot, of)]
        : [reading(getCase, of), reading(getCaseClocks, of)]
    },
    load: () => import("./cases/cases-screen.tsx").then((m) => m.OneCaseScreen),
  },
  {
    path: "/fixes",
    title: saying(recoveryTitles, "fixes"),
    access: listFixes.access,
    place: "cases",
    small: false,
    readings: () => [reading(listFixes, { query: {} })],
    load: () => import("./fixes/fix-list.tsx").then((m) => m.FixList),
  },
  {
    path: "/fixes/new",
    title: saying(recoveryTitles, "planFix"),
    access: planFix.access,
    place: "cases",
    small: false,
    action: true,
    filters: planFilters,
    load: () => import("./fixes/plan-fix.tsx").then((m) => m.PlanFix),
  },
  {
    path: "/hours",
    title: saying(clockTitles, "hours"),
    access: getCalendar.access,
    place: "administration",
    small: false,
    action: true,
    filters: hoursFilters,
    load: () => import("./clocks/hours-screen.tsx").then((m) => m.HoursScreen),
  },
  {
    path: "/mail-in",
    title: saying(mailInTitles, "mailIn"),
    access: listMailIn.access,
    place: "cases",
    action: true,
    filters: mailInFilters,
    load: () => import("./mail-in/mail-in-screen.tsx").then((m) => m.MailInScreen),
  },
  {
    path: "/mail-in/:id",
    title: saying(mailInTitles, "mailIn"),
    access: getMailIn.access,
    readings: ({ params }) => [reading(getMailIn, { params: { id: params.id ?? "" } })],
    load: () => import("./mail-in/one-mail-in.tsx").then((m) => m.OneMailIn),
  },
  {
    path: "/promises",
    title: saying(promiseTitles, "promises"),
    access: listMyPromises.access,
    place: "cases",
    action: true,
    readings: () => [reading(listMyPromises)],
    load: () => import("./promises/my-promises.tsx").then((m) => m.MyPromises),
  },
  {
    path: "/promises/at-risk",
    title: saying(promiseTitles, "atRisk"),
    access: listPromisesAtRisk.access,
    place: "cases",
    small: false,
    action: true,
    readings: () => [reading(listPromisesAtRisk)],
    load: () => import("./promises/promises-at-risk.tsx").then((m) => m.PromisesAtRisk),
  },
  {
    path: "/remedies/menu",
    title: saying(remedyTitles, "menu"),
    access: getRemedyMenu.access,
    place: "administration",
    action: true,
    readings: () => [reading(getRemedyMenu)],
    load: () => import("./remedies/menu-screen.tsx").then((m) => m.MenuScreen),
  },
  {
    path: "/templates",
    title: saying(templateTitles, "templates"),
    access: listTemplates.access,
    place: "cases",
    action: true,
    readings: () => [reading(listTemplates)],
    load: () => import("./templates/templates-screen.tsx").then((m) => m.TemplatesScreen),
  },
  {
    path: "/causes",
    title: saying(causeTitles, "causes"),
    access: listCauses.access,
    place: "cases",
    small: false,
    filters: paretoFilters,
    readings: ({ filters }) => [reading(listCauses), reading(readPareto, { query: lenient(paretoFilters, filters) })],
    load: () => import("./causes/causes-screen.tsx").then((m) => m.CausesScreen),
  },
  {
    path: "/causes/:id",
    title: saying(causeTitles, "cause"),
    access: getCause.access,
    small: false,
    filters: costFilters,
    readings: ({ params }) => [reading(getCause, { params: { id: params.id ?? "" } })],
    load: () => import("./causes/cause-screen.tsx").then((m) => m.CauseScreen),
  },
  {
    path: "/claims",
    title: saying(claimTitles, "claims"),
    access: listClaims.access,
    place: "cases",
    small: false,
    action: true,
    filters: claimFilters,
    readings: ({ filters }) => [reading(listClaims, { query: lenient(claimFilters, filters) })],
    load: () => import("./claims/claims-screen.tsx").then((m) => m.ClaimsScreen),
  },
  {
    path: "/claims/:id",
    title: saying(claimTitles, "claim"),
    access: getClaim.access,
    small: false,
    readings: ({ params }) => [reading(getClaim, { params: { id: params.id ?? "" } })],
    load: () => import("./claims/claim-screen.tsx").then((m) => m.ClaimScreen),
  },
  {
    path: "/remedies/budgets",
    title: saying(budgetTitles, "budgets"),
    access: listRemedyBudgets.access,
    place: "cases",
    small: false,
    action: true,
    readings: () => [reading(listRemedyBudgets)],
    load: () => import("./budgets/budgets-screen.tsx").then((m) => m.BudgetsScreen),
  },
  {
    path: "/remedies/consistency",
    title: saying(consistencyTitles, "consistency"),
    access: readConsistency.access,
    place: "cases",
    small: false,
    action: true,
    filters: consistencyFilters,
    readings: ({ filters }) => [reading(readConsistency, { query: lenient(consistencyFilters, filters) })],
    load: () => import("./consistency/consistency-screen.tsx").then((m) => m.ConsistencyScreen),
  },
  {
    path: "/closings",
    title: saying(closingTitles, "closings"),
    access: listClosings.access,
    place: "cases",
    small: false,
    action: true,
    filters: closingFilters,
    readings: ({ filters }) => [reading(listClosings, { query: lenient(closingFilters, filters) })],
    load: () => import("./closing/closings-screen.tsx").then((m) => m.ClosingsScreen),
  },
  {
    path: "/approvals/:id",
    title: saying(remedyTitles, "approval"),
    access: getRemedy.access,
    readings: ({ params }) => [reading(getRemedy, { params: { id: params.id ?? "" } })],
    load: () => import("./remedies/approval-screen.tsx").then((m) => m.ApprovalScreen),
  },
  {
    path: "/demonstration",
    title: saying(demonstrationTitles, "demonstration"),
    access: startDemonstration.access,
    place: "cases",
    action: true,
    load: () => import("./demonstration/demonstration-beginning.tsx").then((m) => m.DemonstrationBeginning),
  },
  {
    path: "/demonstration/:id",
    title: saying(demonstrationTitles, "demonstration"),
    access: getDemonstration.access,
    load: () => import("./demonstration/demonstration-screen.tsx").then((m) => m.DemonstrationScreen),
  },
  {
    path: "/fixes/:id",
    title: saying(recoveryTitles, "fix"),
    access: getFix.access,
    small: false,
    readings: ({ params }) => [reading(getFix, { params: { id: params.id ?? "" } })],
    load: () => import("./fixes/fix-screen.tsx").then((m) => m.FixScreen),
  },
]
