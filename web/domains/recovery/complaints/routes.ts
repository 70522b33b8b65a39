import { getComplaintForm } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { complaintFilters } from "./filters.ts"
import { complaintTitles } from "./words.ts"

export const complaintScreens: ScreenRoute[] = [
  {
    path: "/cases/complaint-form",
    title: saying(complaintTitles, "form"),
    access: getComplaintForm.access,
    place: "cases",
    action: true,
    filters: complaintFilters,
    load: () => import("./complaint-form-screen.tsx").then((m) => m.ComplaintFormScreen),
  },
]
